namespace Plan.Sdk.Templating.Markup;

/// <summary>How much of a chart is known.</summary>
internal enum ChartPhase
{
    /// <summary>Its title is written.</summary>
    Title,

    /// <summary>It has no table yet.</summary>
    Empty,

    /// <summary>It has its table.</summary>
    Filled,
}
