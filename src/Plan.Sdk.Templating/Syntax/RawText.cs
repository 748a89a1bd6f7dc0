namespace Plan.Sdk.Templating.Syntax;

/// <summary>Marks the text of a <c>{%{ … }%}</c> block: it is printed as it is.</summary>
internal static class RawText
{
    public static object Marker { get; } = new();
}
