namespace Plan.Sdk.Reporting.Comparison;

/// <summary>What a change does to what a target asks for.</summary>
public enum DifferenceEffect
{
    /// <summary>Nothing that its comparison tells.</summary>
    None,

    /// <summary>It asks for more (nâng yêu cầu).</summary>
    Stricter,

    /// <summary>It asks for less (hạ yêu cầu).</summary>
    Weaker,
}
