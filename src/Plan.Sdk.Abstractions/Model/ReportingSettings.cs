namespace Plan.Sdk.Model;

/// <summary>How the reports of a workspace are reckoned, where a rule does not say it itself.</summary>
public sealed record ReportingSettings
{
    /// <summary>Between which days figures are taken. Usually by the calendar.</summary>
    public CutOff CutOff { get; init; }

    /// <summary>What becomes of a deadline on a day off. Usually it stays.</summary>
    public DayOffRule DayOff { get; init; }

    /// <summary>How many working days ahead a deadline counts as soon. Usually 5.</summary>
    public int Soon { get; init; } = 5;
}
