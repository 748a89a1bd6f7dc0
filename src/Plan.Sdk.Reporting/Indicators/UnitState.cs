namespace Plan.Sdk.Reporting.Indicators;

/// <summary>How a unit stands with an indicator in a period. In the order in which the worse of several counts.</summary>
internal enum UnitState : byte
{
    /// <summary>Nobody asked it.</summary>
    NotAsked,

    /// <summary>It gave a figure that counts.</summary>
    Reported,

    /// <summary>It gave none.</summary>
    Missing,

    /// <summary>It gave a quotient without its pair.</summary>
    WithoutPair,

    /// <summary>It gave a figure without its weight.</summary>
    WithoutWeight,
}
