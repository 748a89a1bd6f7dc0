namespace Plan.Sdk.Documents.Presentation;

/// <summary>The size of a box in millimetres.</summary>
/// <param name="Width">From left to right.</param>
/// <param name="Height">From top to bottom.</param>
public readonly record struct BoxSize(decimal Width, decimal Height);
