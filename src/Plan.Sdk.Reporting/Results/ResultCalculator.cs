using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Indicators;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Periods;
using Plan.Sdk.Reporting.Submissions;

namespace Plan.Sdk.Reporting.Results;

/// <summary>Reckons what has come of a plan by the end of a period, from the reports that its units have sent.</summary>
public static class ResultCalculator
{
    /// <summary>All figures of a plan for a period.</summary>
    /// <param name="context">The plan.</param>
    /// <param name="register">The reports accepted; forms that are not sent yet do not count.</param>
    /// <param name="obligations">What the units owe: who is missing follows from it.</param>
    /// <param name="period">The period.</param>
    /// <param name="diagnostics">Where it is told what could not be reckoned; these findings know their path in the plan, not their place.</param>
    public static PeriodResults Of(PlanContext context, SubmissionRegister register, ValueList<Obligation> obligations, ReportingPeriod period, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(obligations);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var figures = PlanFigures.Of(context, register, obligations, diagnostics);
        var now = figures.Of(period);
        now.Tell(Enumerable.Range(0, figures.Indicators.Count));
        var totals = Enumerable.Range(0, figures.Indicators.Count).Select(now.Total).ToValueList();
        var units = Enumerable.Range(0, figures.Units.Count)
            .Select(u => new UnitValues(figures.Units[u], Enumerable.Range(0, figures.Indicators.Count).Select(i => now.OfUnit(i, u)).ToValueList()))
            .ToValueList();
        return new(period, figures.Indicators, totals, units, new TargetResults(context, figures, period, diagnostics).All().ToValueList());
    }
}
