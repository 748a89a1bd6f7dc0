using Plan.Sdk.Collections;

namespace Plan.Sdk.Model.Reports;

/// <summary>All that is known about one period of one reporting rule on a day: what a template of model <c>Report</c> sees beside the plan. Immutable; compares by value.</summary>
public sealed record Report
{
    /// <summary>What the paper needs.</summary>
    public required DocumentDetails Document { get; init; }

    /// <summary>A remark above the text; <c>null</c>: none.</summary>
    public string? Note { get; init; }

    /// <summary>What is reported for which period, in words: <c>kết quả thực hiện năm 2026</c>.</summary>
    public required string Content { get; init; }

    /// <summary>The reporting rule.</summary>
    public required ReportingRule Rule { get; init; }

    /// <summary>The period.</summary>
    public required ReportPeriod Period { get; init; }

    /// <summary>The day it is made on.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The results by target, in the order of the plan.</summary>
    public ValueList<ReportResult> Results { get; init; } = [];

    /// <summary>The tasks, in the order of the plan.</summary>
    public ValueList<ReportTask> Tasks { get; init; } = [];

    /// <summary>The money, by source.</summary>
    public ValueList<ReportMoney> Funding { get; init; } = [];

    /// <summary>All units that owe a report of the period.</summary>
    public ValueList<ReportUnit> Units { get; init; } = [];

    /// <summary>Those of them whose report is not there, without those that need not send one.</summary>
    public ValueList<ReportUnit> Missing { get; init; } = [];

    /// <summary>Those of the missing whose last day has passed.</summary>
    public ValueList<ReportUnit> Late { get; init; } = [];

    /// <summary>How the work was led.</summary>
    public ValueList<ReportRemark> Direction { get; init; } = [];

    /// <summary>What has been done in words, by unit.</summary>
    public ValueList<ReportRemark> Outcomes { get; init; } = [];

    /// <summary>Difficulties and their reasons.</summary>
    public ValueList<ReportRemark> Difficulties { get; init; } = [];

    /// <summary>The work of the next period.</summary>
    public ValueList<ReportRemark> NextWork { get; init; } = [];

    /// <summary>What is asked of others.</summary>
    public ValueList<ReportRemark> Proposals { get; init; } = [];
}
