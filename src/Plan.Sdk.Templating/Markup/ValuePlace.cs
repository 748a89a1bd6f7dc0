namespace Plan.Sdk.Templating.Markup;

/// <summary>Where a value lands, known before there is data: it is encoded for this place.</summary>
internal enum ValuePlace
{
    /// <summary>Words: a run of a document, plain text, the text of an element.</summary>
    Words,

    /// <summary>An attribute in quotes.</summary>
    Attribute,

    /// <summary>The target of a link, or the beginning of an attribute that leads somewhere.</summary>
    LinkTarget,

    /// <summary>An attribute that leads somewhere, behind its beginning.</summary>
    LinkPiece,
}
