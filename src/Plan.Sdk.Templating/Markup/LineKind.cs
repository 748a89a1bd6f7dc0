namespace Plan.Sdk.Templating.Markup;

/// <summary>What is known, before there is data, about the line that a piece of text goes on.</summary>
internal enum LineKind
{
    /// <summary>Nothing stands on it yet but blanks.</summary>
    Start,

    /// <summary>It is a paragraph, a title or an item.</summary>
    Text,

    /// <summary>It is a row of a table.</summary>
    Row,

    /// <summary>It depends on the data.</summary>
    Unknown,
}
