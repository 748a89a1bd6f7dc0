using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting;
using Plan.Sdk.Reporting.Data;
using Plan.Sdk.Reporting.Periods;
using Plan.Sdk.Reporting.Reports;
using Plan.Sdk.Reporting.Results;
using Plan.Sdk.Templating;
using Plan.Sdk.Yaml;

namespace Plan.Sdk;

/// <summary>Finds the rule and the period that a report is asked for, and gathers what is known for it.</summary>
internal sealed class ReportSelection(
    PlanDocument<ActionPlan> plan, PlanContext context, ReportingFiles files, ReportOptions options, Template template, string root, DateOnly day, DataBinder binder, DiagnosticBag diagnostics)
{
    /// <summary>The subject of the report; <c>null</c> after it was told why there is none.</summary>
    /// <param name="ofUnits">Where findings about what units sent go.</param>
    /// <param name="cancellation">Ends the wait for data sources.</param>
    public async Task<ReportSubject?> FindAsync(DiagnosticBag ofUnits, CancellationToken cancellation)
    {
        var ledger = new ReportLedger(context, files, day, ofUnits);
        if (FindRule(ledger) is not { } rule || FindPeriod(ledger, rule) is not { } period) return null;
        var figures = new DiagnosticBag();
        var obligations = ledger.Obligations.Where(o => o.Rule == rule).ToValueList();
        var bound = await binder.BindAsync(new(context.Plan, context.Workspace, day), obligations, period, figures, cancellation).ConfigureAwait(false);
        var register = ledger.Counted(rule).With(bound, context, figures);
        var results = ResultCalculator.Of(context, register, obligations, period, figures);
        diagnostics.AddRange(FindingPlaces.Locate(figures, plan.SourceMap.Find));
        return new()
        {
            Context = context,
            Rule = rule,
            Period = period,
            Day = day,
            Root = root,
            Owed = ledger.Owed.Where(o => o.Obligation.Rule == rule && o.Obligation.Period == period).ToValueList(),
            Results = results,
            Paper = FindPaper(rule, period),
        };
    }

    private ReportingRule? FindRule(ReportLedger ledger)
    {
        var asked = ledger.Obligations.Select(o => o.Rule).Distinct().ToList();
        if (options.Rule is null && asked.Count == 1) return asked[0];
        if (options.Rule is { } id && asked.Find(r => string.Equals(r.Id, id, StringComparison.Ordinal)) is { } rule) return rule;
        var known = string.Join(", ", asked.Select(r => r.Id));
        diagnostics.Add(options.Rule is { } unknown ? new(ReportingDiagnostics.UnknownRule, SourceSpan.StartOf(plan.SourceMap.File), unknown, known) : new(EngineDiagnostics.RuleNeeded, SourceSpan.StartOf(plan.SourceMap.File), known));
        return null;
    }

    private ReportingPeriod? FindPeriod(ReportLedger ledger, ReportingRule rule)
    {
        var asked = ledger.Obligations.Where(o => o.Rule == rule).Select(o => o.Period).Distinct().ToList();
        if (options.Period is not { } name) return asked.FindLast(p => p.LastDay <= day) ?? asked[0];
        if (asked.Find(p => string.Equals(p.Name, name, StringComparison.Ordinal)) is { } period) return period;
        var at = SourceSpan.StartOf(plan.SourceMap.File);
        diagnostics.Add(ReportingPeriod.TryParse(name, out _)
            ? new(ReportingDiagnostics.PeriodNotAsked, at, name, rule.Id, string.Join(", ", asked.Select(p => p.Name)))
            : new(ReportingDiagnostics.UnknownPeriod, at, name));
        return null;
    }

    /// <summary>Of several files for one paper the first by name counts, as with submissions; the others are told.</summary>
    private PlanDocument<ReportPaper>? FindPaper(ReportingRule rule, ReportingPeriod period)
    {
        var own = files.Papers.Where(p => string.Equals(p.Model.Plan, plan.Model.Id, StringComparison.Ordinal) && string.Equals(p.Model.Rule, rule.Id, StringComparison.Ordinal)
            && string.Equals(p.Model.Period, period.Name, StringComparison.Ordinal) && string.Equals(p.Model.Template ?? ReportOptions.UsualTemplate, template.Id, StringComparison.Ordinal)).ToList();
        foreach (var other in own.Skip(1)) diagnostics.Add(new(EngineDiagnostics.PaperTwice, SourceSpan.StartOf(other.SourceMap.File), own[0].SourceMap.File));
        return own.FirstOrDefault();
    }
}
