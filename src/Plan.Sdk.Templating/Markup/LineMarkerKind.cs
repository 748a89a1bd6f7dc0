namespace Plan.Sdk.Templating.Markup;

/// <summary>What a line begins with.</summary>
internal enum LineMarkerKind
{
    None,
    Heading,
    Dash,
    Ordered,
    Row,
    Container,

    /// <summary>Markdown that official papers have no place for.</summary>
    Foreign,
}
