namespace Plan.Sdk.Model.Reports;

/// <summary>What one unit, or the reporting office itself, says in words. Immutable; compares by value.</summary>
public sealed record ReportRemark
{
    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>The name of the unit; <c>null</c> for the reporting office itself.</summary>
    public string? Unit { get; init; }
}
