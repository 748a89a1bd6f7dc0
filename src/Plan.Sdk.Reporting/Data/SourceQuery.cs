using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Data;

/// <summary>A query of a source, with the indicators that are read from its rows.</summary>
/// <param name="Source">The name of the source.</param>
/// <param name="Name">The name of the query.</param>
/// <param name="Unit">The column of the unit.</param>
/// <param name="Indicators">The indicators, at least one.</param>
internal sealed record SourceQuery(string Source, string Name, string Unit, IReadOnlyList<SourcedIndicator> Indicators)
{
    /// <summary>The place of the query in the plan: that of its first indicator.</summary>
    public ModelPath Path => Indicators[0].Path;

    /// <summary>The columns that are wanted, with what each holds and its place in the plan.</summary>
    public IEnumerable<(string Column, DataType Type, ModelPath Path)> Columns =>
        Indicators.SelectMany(i => i.Columns.Select(c => (c.Column, Type: DataType.Number, Path: i.Path.Field(c.Key))))
            .Prepend((Column: Unit, DataType.Text, Path.Field("unit"))).DistinctBy(c => c.Column, StringComparer.Ordinal);

    /// <summary>The queries of a plan, in the order of its indicators. Sources that can't be asked are told.</summary>
    public static IReadOnlyList<SourceQuery> Of(ActionPlan plan, DiagnosticBag diagnostics)
    {
        var sourced = new List<SourcedIndicator>();
        for (var i = 0; i < plan.Indicators.Count; i++)
        {
            var indicator = plan.Indicators[i];
            if (indicator.Source is not { } source) continue;
            var path = ModelPath.Root.Field("indicators").Item(i).Field("source");
            if (indicator.Formula is not null) Tell(ReportingDiagnostics.SourceBesideFormula);
            else if (source is { Value: null, Numerator: null } or { Value: null, Denominator: null }) Tell(ReportingDiagnostics.SourceWithoutFigure);
            else sourced.Add(new(indicator, source, path));

            void Tell(DiagnosticDescriptor descriptor) => diagnostics.Add(new Diagnostic(descriptor, null, indicator.Id) { Path = path.ToString() });
        }

        return [.. sourced.GroupBy(s => (s.Source.Data, s.Source.Query, s.Source.Unit)).Select(q => new SourceQuery(q.Key.Data, q.Key.Query, q.Key.Unit, [.. q]))];
    }
}
