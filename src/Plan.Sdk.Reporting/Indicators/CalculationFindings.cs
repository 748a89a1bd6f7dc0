using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Indicators.Formulas;

namespace Plan.Sdk.Reporting.Indicators;

/// <summary>Tells what kept figures from being reckoned, one finding for each indicator and reason. The finding knows its path in the plan, not its place.</summary>
internal sealed class CalculationFindings(ActionPlan plan, FigureTable table, FormulaGraph graph, DiagnosticBag diagnostics)
{
    private const int Named = 5;

    /// <summary>Tells it for some indicators of a period.</summary>
    public void Tell(IEnumerable<int> indicators, PeriodCalculation calculation, PeriodColumns columns, string period)
    {
        var asked = indicators.ToList();
        foreach (var indicator in asked)
        {
            var states = calculation.StatesOf(indicator);
            var definition = table.Indicators[indicator];
            if (graph.FormulaOf(indicator) is null || !IndicatorArithmetic.IsOfTotals(definition))
            {
                if (states.Count(s => s != UnitState.NotAsked) > 1) TellUnits(ReportingDiagnostics.NoPair, indicator, period, Where(states, UnitState.WithoutPair).Select(u => table.Units[u]));
                TellUnits(ReportingDiagnostics.NoWeight, indicator, period, Where(states, UnitState.WithoutWeight).Select(u => table.Units[u]), definition.Weight ?? "");
                if (definition.Formula is null) TellUnits(ReportingDiagnostics.PartsMissing, indicator, period, Where(states, UnitState.Missing).Select(u => (Unit: table.Units[u], Parts: string.Join(", ", columns.GivenParts(indicator, u)))).Where(u => u.Parts.Length > 0).Select(u => $"{u.Unit} ({u.Parts})"));
            }

            if (calculation.Zeros.Contains(indicator)) Add(ReportingDiagnostics.DividesByZero, indicator, table.Indicators[indicator].Id, period);
        }
    }

    private static IEnumerable<int> Where(UnitState[] states, UnitState state) => Enumerable.Range(0, states.Length).Where(u => states[u] == state);

    private void TellUnits(DiagnosticDescriptor descriptor, int indicator, string period, IEnumerable<string> units, params ReadOnlySpan<object> more)
    {
        var all = units.ToList();
        if (all.Count == 0) return;
        var first = string.Join(", ", all.Take(Named));
        LocalizedText named = all.Count <= Named ? new(first, first) : new($"{first} và {all.Count - Named} đơn vị khác", $"{first} and {all.Count - Named} more");
        Add(descriptor, indicator, [table.Indicators[indicator].Id, period, named, .. more]);
    }

    private void Add(DiagnosticDescriptor descriptor, int indicator, params ReadOnlySpan<object> arguments)
    {
        var place = plan.Indicators.AsSpan().IndexOf(table.Indicators[indicator]);
        var path = place < 0 ? ModelPath.Root.Field("objectives") : ModelPath.Root.Field("indicators").Item(place);
        diagnostics.Add(new Diagnostic(descriptor, null, arguments) { Path = path.ToString() });
    }
}
