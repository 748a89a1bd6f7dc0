using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Indicators;
using Plan.Sdk.Reporting.Indicators.Formulas;

namespace Plan.Sdk.Reporting.Rules.Indicators;

/// <summary>A formula can't be read, names an indicator that the plan does not have, or leads back to itself.</summary>
internal sealed class FormulaRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [ReportingDiagnostics.FormulaNotRead, ReportingDiagnostics.FormulaOfUnknown, ReportingDiagnostics.FormulaCircle];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        if (!context.Plan.Indicators.Any(i => i.Formula is not null)) return;
        var all = PlanIndicators.Of(context.Plan);
        for (var i = 0; i < context.Plan.Indicators.Count; i++) Check(context, context.Plan.Indicators[i], ModelPath.Root.Field("indicators").Item(i).Field("formula"), all);
        foreach (var circle in new FormulaGraph(all.All).Circles)
        {
            var first = context.Plan.Indicators.TakeWhile(i => i.Id != circle[0]).Count();
            context.Report(ReportingDiagnostics.FormulaCircle, ModelPath.Root.Field("indicators").Item(first).Field("formula"), string.Join(" → ", (IEnumerable<string>)circle));
        }
    }

    private static void Check(PlanRuleContext context, Indicator indicator, ModelPath path, PlanIndicators all)
    {
        if (indicator.Formula is not { } text) return;
        if (Formula.Parse(text, out var fault) is not { } formula)
        {
            context.ReportAt(ReportingDiagnostics.FormulaNotRead, path, Within(context.SourceMap.Find(path), text, fault!.Start, fault.Length), indicator.Id, fault.Start + 1, fault.Message);
            return;
        }

        foreach (var reference in formula.References.DistinctBy(r => r.Id, StringComparer.Ordinal))
        {
            if (all.Find(reference.Id) is not null) continue;
            var known = all.All.Select(i => i.Id).ToList();
            context.ReportAt(
                ReportingDiagnostics.FormulaOfUnknown, path, Within(context.SourceMap.Find(path), text, reference.Start, reference.Id.Length),
                indicator.Id, reference.Id, ReportingDiagnostics.Nearest(reference.Id, known), string.Join(", ", known));
        }
    }

    /// <summary>The place of a part of a text that stands on one line, quoted or plain; the whole text's where escapes or folds shift it.</summary>
    private static SourceSpan Within(SourceSpan whole, string text, int start, int length)
    {
        var quotes = whole.End.Column - whole.Start.Column - text.Length;
        if (whole.Start.Line != whole.End.Line || quotes is not (0 or 2)) return whole;
        var column = whole.Start.Column + (quotes / 2) + start;
        return new(whole.File, whole.Start with { Column = column }, whole.Start with { Column = column + length });
    }
}
