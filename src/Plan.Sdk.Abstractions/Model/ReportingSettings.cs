namespace Plan.Sdk.Model;

/// <summary>How the reports of a workspace are reckoned, where a rule does not say it itself.</summary>
public sealed record ReportingSettings
{
    /// <summary>Between which days figures are taken. Usually by the calendar.</summary>
    public CutOff CutOff { get; init; }

    /// <summary>What becomes of a deadline on a day off. Usually it stays.</summary>
    public DayOffRule DayOff { get; init; }

    /// <summary>A remark that is printed above every report, such as that its figures are made up; <c>null</c>: none.</summary>
    public string? Note { get; init; }

    /// <summary>How many working days ahead a deadline counts as soon. Usually 5.</summary>
    public int Soon { get; init; } = 5;

    /// <summary>
    /// How many working days a deadline leaves to the next one up, where the reports of one level feed those of the next. Usually 1: NĐ 09/2019,
    /// Điều 8 khoản 5 asks for a deadline of each level and for at least one working day after the figures are closed.
    /// </summary>
    public int LeadDays { get; init; } = 1;
}
