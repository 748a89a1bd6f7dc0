namespace Plan.Sdk.Templating.Markup;

/// <summary>How much of a table is known.</summary>
internal enum TablePhase
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>It has rows, but not yet the line under its head.</summary>
    Loose,

    /// <summary>It has its head and its columns.</summary>
    Headed,

    /// <summary>A mistake was told; until the next block nobody knows which rows belong together.</summary>
    Lost,
}
