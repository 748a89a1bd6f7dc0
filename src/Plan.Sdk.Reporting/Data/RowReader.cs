using System.Globalization;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Indicators;
using Plan.Sdk.Reporting.Submissions.Checks;

namespace Plan.Sdk.Reporting.Data;

/// <summary>Reads the figures of units from the rows of a query for one period.</summary>
/// <param name="plan">The plan.</param>
/// <param name="query">The query.</param>
/// <param name="period">The written form of the period.</param>
/// <param name="rules">The units that report, by their ids, each with the rule by which it does.</param>
/// <param name="findings">Where it is told what can't be used.</param>
internal sealed class RowReader(ActionPlan plan, SourceQuery query, string period, IReadOnlyDictionary<string, string> rules, SourceFindings findings)
{
    private readonly FigureCheck check = new(PlanIndicators.Of(plan));

    /// <summary>The figures, by row. What can't be used is missing.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="lastDay">The last day whose figures count.</param>
    /// <param name="today">Today.</param>
    public IEnumerable<BoundFigures> Read(SourceRows rows, DateOnly lastDay, DateOnly today)
    {
        var columns = SourceColumns.Of(query, rows, findings);
        var fresh = new Freshness(rows.AsOf, lastDay, today);
        var usable = query.Indicators.Where(i => i.Columns.All(c => columns.Has(c.Column)) && fresh.Counts(i, findings)).ToList();
        var bound = columns.Has(query.Unit) ? UnitsOf(rows, columns).Select(r => FiguresOf(r.Row, r.Unit, rows.Rows[r.Row - 1], columns, usable)).OfType<BoundFigures>().ToList() : [];
        findings.TellNoted(ReportingDiagnostics.RowOfOtherWidth, rows.Columns.Count);
        findings.TellNoted(ReportingDiagnostics.RowWithoutUnit);
        findings.TellNoted(ReportingDiagnostics.RowOfUnknownUnit, string.Join(", ", rules.Keys.Order(StringComparer.Ordinal)));
        findings.TellNoted(ReportingDiagnostics.UnitInSeveralRows);
        findings.TellNoted(ReportingDiagnostics.CellNotNumber);
        return bound;
    }

    /// <summary>The rows that are about one unit that reports, and no other row is.</summary>
    private IEnumerable<(int Row, string Unit)> UnitsOf(SourceRows rows, SourceColumns columns)
    {
        var found = new List<(int Row, string Unit)>();
        for (var i = 0; i < rows.Rows.Count; i++)
        {
            var (row, name) = (rows.Rows[i], (i + 1).ToString(CultureInfo.InvariantCulture));
            if (row is null || row.Count != rows.Columns.Count)
            {
                findings.Note(ReportingDiagnostics.RowOfOtherWidth, "", query.Path, name, null);
                continue;
            }

            var cell = columns.Cell(row, query.Unit);
            var unit = cell is string words ? OfficialLetters.Compose(words).Trim() : "";
            if (unit.Length == 0) Note(ReportingDiagnostics.RowWithoutUnit, name, cell);
            else if (!rules.ContainsKey(unit)) Note(ReportingDiagnostics.RowOfUnknownUnit, name, unit);
            else found.Add((i + 1, unit));
        }

        var byUnit = found.ToLookup(f => f.Unit, StringComparer.Ordinal);
        foreach (var several in byUnit.Where(u => u.Count() > 1))
            Note(ReportingDiagnostics.UnitInSeveralRows, string.Join("+", several.Select(s => s.Row)), several.Key);
        return found.Where(f => byUnit[f.Unit].Count() == 1);
    }

    private void Note(DiagnosticDescriptor descriptor, string row, object? cell) => findings.Note(descriptor, query.Unit, query.Path.Field("unit"), row, cell);

    private BoundFigures? FiguresOf(int number, string unit, ValueList<object?> row, SourceColumns columns, IEnumerable<SourcedIndicator> indicators)
    {
        var read = indicators.Select(i => (Of: i, Figure: FigureOf(i, number, row, columns))).Where(f => f.Figure is not null).ToList();
        var report = new Submission { Plan = plan.Id, Rule = rules[unit], Unit = unit, Period = period, Figures = read.Select(f => f.Figure!).ToValueList() };
        var kept = read.Where((f, place) => CanBe(f.Of, number, report, place)).Select(f => f.Figure!).ToValueList();
        if (kept.Count == 0) return null;
        var file = string.Create(CultureInfo.InvariantCulture, $"{query.Source}:{query.Name}:{number}");
        return new(query.Source, query.Name, number, new(report with { Figures = kept }, SourceMap.Empty(file), [], ""));
    }

    private SubmittedFigure? FigureOf(SourcedIndicator indicator, int number, ValueList<object?> row, SourceColumns columns)
    {
        var source = indicator.Source;
        var isWhole = true;
        var figure = new SubmittedFigure { Indicator = indicator.Indicator.Id, Value = Number("value", source.Value), Numerator = Number("numerator", source.Numerator), Denominator = Number("denominator", source.Denominator) };
        return isWhole && figure is not { Value: null, Numerator: null, Denominator: null } ? figure : null;

        decimal? Number(string key, string? column)
        {
            if (column is null || columns.Cell(row, column) is not { } cell) return null;
            if (cell is decimal number) return number;
            isWhole = false;
            findings.Note(ReportingDiagnostics.CellNotNumber, column, indicator.Path.Field(key), RowName(), cell);
            return null;
        }

        string RowName() => number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The figures of a source are held against the same as those of reports.</summary>
    private bool CanBe(SourcedIndicator indicator, int number, Submission report, int place)
    {
        var one = new ReportFindings(new(report, SourceMap.Empty(""), [], ""));
        check.CheckFigure(one, report.Figures[place], ModelPath.Root.Field("figures").Item(place));
        FigureTableBuilder.CheckLength(one, report.Figures[place], ModelPath.Root.Field("figures").Item(place));
        if (one.All.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is not { } fault) return true;
        var key = ModelPath.Parse(fault.Path)?.Key;
        var column = indicator.Columns.FirstOrDefault(c => string.Equals(c.Key, key, StringComparison.Ordinal)).Column ?? indicator.MainColumn;
        findings.TellAt(indicator.Path, ReportingDiagnostics.FigureRefused, number, column, new LocalizedText(fault.GetMessage(Language.Vietnamese), fault.GetMessage(Language.English)));
        return false;
    }
}
