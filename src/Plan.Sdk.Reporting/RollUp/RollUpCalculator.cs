using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Indicators;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Periods;
using Plan.Sdk.Reporting.Submissions;

namespace Plan.Sdk.Reporting.RollUp;

/// <summary>
/// Adds the figures of units up through the organizations above them. A missing unit never vanishes: each level says how many reported, who is missing,
/// and, where that can be known, between what its figure lies. Not thread-safe.
/// </summary>
public sealed class RollUpCalculator
{
    private readonly PlanFigures figures;
    private readonly UnitTree tree;
    private readonly DiagnosticBag diagnostics;
    private readonly ActionPlan plan;
    private readonly Dictionary<string, SpanFigures> known = new(StringComparer.Ordinal);
    private readonly UnitForest forest;
    private readonly IReadOnlyList<UnitNode> inner;
    private readonly IReadOnlyDictionary<UnitNode, int> numbers;

    /// <summary>A roll-up of the reports of a plan.</summary>
    /// <param name="context">The plan.</param>
    /// <param name="register">The reports accepted.</param>
    /// <param name="obligations">What the units owe.</param>
    /// <param name="on">The day whose organizations count.</param>
    /// <param name="diagnostics">Where it is told what could not be reckoned; these findings know their path in the plan, not their place.</param>
    public RollUpCalculator(PlanContext context, SubmissionRegister register, ValueList<Obligation> obligations, DateOnly on, DiagnosticBag diagnostics)
        : this(context, PlanFigures.Of(context, register, obligations, diagnostics), on, diagnostics)
    {
    }

    /// <summary>A roll-up of figures in memory.</summary>
    /// <param name="context">The plan.</param>
    /// <param name="table">The figures; its units are those that owe reports, in the order of the obligations.</param>
    /// <param name="obligations">What the units owe.</param>
    /// <param name="on">The day whose organizations count.</param>
    /// <param name="diagnostics">Where it is told what could not be reckoned.</param>
    public RollUpCalculator(PlanContext context, FigureTable table, ValueList<Obligation> obligations, DateOnly on, DiagnosticBag diagnostics)
        : this(context, new PlanFigures(context, table, new(context, obligations), diagnostics), on, diagnostics)
    {
    }

    private RollUpCalculator(PlanContext context, PlanFigures figures, DateOnly on, DiagnosticBag diagnostics)
    {
        this.figures = figures;
        this.diagnostics = diagnostics;
        plan = context.Plan;
        tree = UnitTree.Of(context, figures.Units, on);
        (forest, inner, numbers) = tree.Shape();
    }

    /// <summary>The tree with the figures of an indicator for a period.</summary>
    /// <param name="indicator">The id of an indicator of the plan.</param>
    /// <param name="period">The period.</param>
    /// <param name="keep">The levels to show beside the top; <c>null</c>: all.</param>
    /// <exception cref="KeyNotFoundException">The plan has no such indicator.</exception>
    public RollUpNode Of(string indicator, ReportingPeriod period, IReadOnlySet<AdministrativeLevel>? keep = null)
    {
        ArgumentNullException.ThrowIfNull(period);
        var number = figures.Table.IndexOf(indicator);
        if (number < 0) throw new KeyNotFoundException(indicator);
        var span = SpanOf(period);
        span.Tell([number]);
        foreach (var covered in tree.Covered)
            diagnostics.Add(new Diagnostic(ReportingDiagnostics.CountedBelow, null, covered.Id) { Path = ModelPath.Root.Field("reporting").ToString() });
        return Shown(tree.Root, number, span, keep);
    }

    /// <summary>The figures of an indicator for a period at every organization that has others below it, the top last.</summary>
    /// <param name="indicator">The id of an indicator of the plan.</param>
    /// <param name="period">The period.</param>
    public IEnumerable<(string Organization, IndicatorValue Value)> Levels(string indicator, ReportingPeriod period)
    {
        var span = SpanOf(period);
        var number = figures.Table.IndexOf(indicator);
        for (var node = 0; node < inner.Count; node++) yield return (inner[node].Id, span.OfNode(number, node));
    }

    private SpanFigures SpanOf(ReportingPeriod period) => known.TryGetValue(period.Name, out var made) ? made : known[period.Name] = figures.Of(period, forest);

    private RollUpNode Shown(UnitNode node, int indicator, SpanFigures span, IReadOnlySet<AdministrativeLevel>? keep) => new(
        node.Id,
        node.Organization?.Name ?? node.Id,
        node.Organization?.Level,
        node.Unit >= 0,
        numbers.TryGetValue(node, out var number) ? span.OfNode(indicator, number) : span.OfUnit(indicator, node.Unit),
        Below(node, keep).Select(child => Shown(child, indicator, span, keep)).ToValueList());

    /// <summary>The nodes to show below another: its children, and in place of one whose level is not kept those below it.</summary>
    private static IEnumerable<UnitNode> Below(UnitNode node, IReadOnlySet<AdministrativeLevel>? keep) =>
        keep is null ? node.Children : node.Children.SelectMany(c => c.Organization?.Level is { } level && keep.Contains(level) ? [c] : Below(c, keep));
}
