namespace Plan.Sdk.Documents.Presentation;

/// <summary>The four margins of a page in millimetres.</summary>
/// <param name="Top">Above.</param>
/// <param name="Bottom">Below.</param>
/// <param name="Left">On the left.</param>
/// <param name="Right">On the right.</param>
public sealed record PageMargins(Figure<decimal> Top, Figure<decimal> Bottom, Figure<decimal> Left, Figure<decimal> Right);
