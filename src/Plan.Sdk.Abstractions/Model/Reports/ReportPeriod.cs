namespace Plan.Sdk.Model.Reports;

/// <summary>What stretch of time a report covers. Immutable; compares by value.</summary>
public sealed record ReportPeriod
{
    /// <summary>The written form, such as <c>2026-Q1</c>.</summary>
    public required string Name { get; init; }

    /// <summary>In words, such as <c>quý I năm 2026</c>.</summary>
    public required string Words { get; init; }

    /// <summary>The first day whose figures count.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day whose figures count.</summary>
    public required DateOnly To { get; init; }
}
