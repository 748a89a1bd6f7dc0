using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Periods;
using Plan.Sdk.Reporting.Results;

namespace Plan.Sdk.Reporting.Reports;

/// <summary>What one report is about, and all that is known for it.</summary>
public sealed record ReportSubject
{
    /// <summary>The plan.</summary>
    public required PlanContext Context { get; init; }

    /// <summary>The rule whose reports it puts together.</summary>
    public required ReportingRule Rule { get; init; }

    /// <summary>The period.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The day it is made on.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Who owes a report of the period by the rule, in the order of the rule.</summary>
    public required ValueList<OwedReport> Owed { get; init; }

    /// <summary>The figures of the period.</summary>
    public required PeriodResults Results { get; init; }

    /// <summary>The words that the office wrote for the paper; <c>null</c> for none.</summary>
    public PlanDocument<ReportPaper>? Paper { get; init; }

    /// <summary>The workspace's folder as the user named it; origins name files below it, so that papers do not change with the folder.</summary>
    public string Root { get; init; } = "";

    /// <summary>A file as origins name it.</summary>
    internal string Shown(string file) => Root.Length > 0 && file.StartsWith($"{Root}/", StringComparison.Ordinal) ? file[(Root.Length + 1)..] : file;

    /// <summary>A unit's name.</summary>
    internal string NameOf(string unit) => Context.FindOrganization(unit)?.Name ?? unit;
}
