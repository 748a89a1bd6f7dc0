using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Periods;

namespace Plan.Sdk.Reporting.Data;

/// <summary>
/// Fetches the figures that a plan keeps elsewhere. Whatever a source does, the work goes on: what could not be had is told and missing, never zero.
/// Immutable; thread-safe.
/// </summary>
/// <param name="sources">The sources; of two with one name the last counts.</param>
/// <param name="clock">The clock of the deadlines.</param>
/// <param name="limits">Deadlines and caps; <c>null</c>: the usual ones.</param>
public sealed class DataBinder(IEnumerable<IDataSource> sources, TimeProvider clock, DataLimits? limits = null)
{
    private readonly Dictionary<string, IDataSource> byName = sources.GroupBy(s => s.Name, StringComparer.Ordinal).ToDictionary(s => s.Key, s => s.Last(), StringComparer.Ordinal);
    private readonly DataLimits limits = limits ?? new();

    /// <summary>The figures for a period and the earlier ones that reports are owed for, which sums over years and comparisons need.</summary>
    /// <param name="context">The plan.</param>
    /// <param name="obligations">What its units owe: whose figures are looked for, and for which periods.</param>
    /// <param name="period">The period; of later ones nothing is asked.</param>
    /// <param name="diagnostics">Where it is told what could not be had; these findings know their path in the plan, not their place.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The figures by source, query, period and row; the same whatever pages the sources make.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public async Task<ValueList<BoundFigures>> BindAsync(
        PlanContext context, ValueList<Obligation> obligations, ReportingPeriod period, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(obligations);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var queries = SourceQuery.Of(context.Plan, diagnostics);
        var periods = obligations.Where(o => o.Period.LastDay <= period.LastDay).DistinctBy(o => o.Period.Name, StringComparer.Ordinal)
            .OrderByDescending(o => o.Period == period).ThenByDescending(o => o.Period.LastDay).ThenBy(o => o.Period.Name, StringComparer.Ordinal).ToList();
        if (queries.Count == 0 || periods.Count == 0) return [];
        var rules = obligations.DistinctBy(o => o.Unit, StringComparer.Ordinal).ToDictionary(o => o.Unit, o => o.Rule.Id, StringComparer.Ordinal);
        var asked = queries.GroupBy(q => q.Source, StringComparer.Ordinal).Select(q => BindSourceAsync(context, q.Key, [.. q], periods, rules, cancellation)).ToList();
        var bound = new List<BoundFigures>();
        foreach (var (figures, findings) in await Task.WhenAll(asked).ConfigureAwait(false))
        {
            bound.AddRange(figures);
            diagnostics.AddRange(findings.ToSorted());
        }

        return bound.ToValueList();
    }

    /// <summary>A query that failed for one period is not tried for the others.</summary>
    private async Task<(List<BoundFigures> Figures, DiagnosticBag Findings)> BindSourceAsync(
        PlanContext context, string name, List<SourceQuery> queries, List<Obligation> periods, IReadOnlyDictionary<string, string> rules, CancellationToken cancellation)
    {
        var (bound, diagnostics) = (new List<BoundFigures>(), new DiagnosticBag());
        var reader = byName.TryGetValue(name, out var source) ? new SourceReader(source, limits, clock) : null;
        foreach (var query in queries)
        {
            var told = new HashSet<Diagnostic>();
            foreach (var asked in periods)
            {
                var findings = new SourceFindings(query, asked.Period.Name, told, diagnostics);
                if (reader is null)
                {
                    findings.Tell(ReportingDiagnostics.NoSuchSource, byName.Count == 0 ? "–" : string.Join(", ", byName.Keys.Order(StringComparer.Ordinal)));
                    break;
                }

                var (from, to) = asked.Period.DataDays(asked.CutOff);
                var ask = new DataQuery { Name = query.Name, Period = asked.Period.Name, From = from, To = to, Columns = query.Columns.Select(c => c.Column).ToValueList(), MostRows = limits.RowsOfPage };
                if (await reader.ReadAsync(ask, findings, cancellation).ConfigureAwait(false) is not { } rows) break;
                bound.AddRange(new RowReader(context.Plan, query, asked.Period.Name, rules, findings).Read(rows, to, context.Today));
            }
        }

        return (bound, diagnostics);
    }
}
