namespace Plan.Sdk.Templating.Markup;

/// <summary>How text stands out.</summary>
[Flags]
internal enum Emphasis
{
    None = 0,
    Italic = 1,
    Bold = 2,
}
