namespace Plan.Sdk.Templating.Markup;

/// <summary>What a piece of markup does to the document.</summary>
internal enum MarkupOperationKind
{
    /// <summary>Writes a run.</summary>
    Text,

    /// <summary>Ends the line; a line without anything on it ends the paragraph.</summary>
    EndLine,

    /// <summary>Begins a title; the number is its level, 1 to 3.</summary>
    Heading,

    /// <summary>Begins an item of an ordered list; the number is its indent.</summary>
    Ordered,

    /// <summary>Begins an item of a dash list; the number is its indent.</summary>
    Dash,

    /// <summary>Begins a row of a table.</summary>
    Row,

    /// <summary>Begins the next cell.</summary>
    Cell,

    /// <summary>The line under a table's head.</summary>
    Delimiter,

    /// <summary>Opens a container; the number is its <see cref="ContainerKind"/>.</summary>
    Open,

    /// <summary>Opens a chart; the number is its kind, its title follows on the line.</summary>
    OpenChart,

    /// <summary>Closes the innermost container.</summary>
    Close,

    /// <summary>Opens a link; its words follow.</summary>
    OpenLink,

    /// <summary>Writes a piece of a link's target.</summary>
    Target,

    /// <summary>Closes the link.</summary>
    CloseLink,
}
