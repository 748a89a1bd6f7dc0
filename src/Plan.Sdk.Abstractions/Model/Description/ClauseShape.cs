namespace Plan.Sdk.Model.Description;

/// <summary>A text that may name values of its own item in braces. Value: <see cref="ClauseText"/>.</summary>
public sealed class ClauseShape : ValueShape
{
    /// <summary>The one instance.</summary>
    public static ClauseShape Instance { get; } = new();
}
