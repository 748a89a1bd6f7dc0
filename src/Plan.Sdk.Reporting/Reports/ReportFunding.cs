using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Reports;

/// <summary>Adds up the money that units had and spent, by source: those of the plan first, then what units name beside them.</summary>
internal sealed class ReportFunding(ReportSubject subject, MadeOriginsBuilder origins)
{
    private readonly List<(Spending Money, string Source)> spent = [.. subject.Owed.Where(o => o.Document is not null).SelectMany(o => Said(subject, o.Document!))];

    public ValueList<ReportMoney> Make()
    {
        var sources = subject.Context.Plan.Funding?.Sources ?? [];
        var known = sources.Select(s => s.Id ?? s.Source).ToHashSet(StringComparer.Ordinal);
        var others = spent.Where(s => !known.Contains(s.Money.Source)).DistinctBy(s => (s.Money.Source, s.Money.Unit)).Select(s => new FundingSource { Source = s.Money.Source, Unit = s.Money.Unit });
        return sources.Concat(others).Select(Make).ToValueList();
    }

    private static IEnumerable<(Spending Money, string Source)> Said(ReportSubject subject, PlanDocument<Submission> document) =>
        document.Model.Spending.Select((money, i) => (money, ReportPaths.Of(subject, document, $"spending[{i}]")));

    private ReportMoney Make(FundingSource source, int number)
    {
        var own = spent.Where(s => string.Equals(s.Money.Source, source.Id ?? source.Source, StringComparison.Ordinal) && (s.Money.Unit ?? source.Unit) == source.Unit).ToList();
        var isOfPlan = number < (subject.Context.Plan.Funding?.Sources.Count ?? 0);
        origins.Add(origins.Root.Field("funding").Item(number), isOfPlan ? ModelPath.Root.Field("funding").Field("sources").Item(number) : null, own.Count == 0 ? null : string.Join("; ", own.Select(s => s.Source)));
        var planned = own.Exists(s => s.Money.Planned is not null) ? own.Sum(s => s.Money.Planned ?? 0) : source.Amount;
        var used = own.Count == 0 ? (decimal?)null : own.Sum(s => s.Money.Spent);
        return new()
        {
            Source = source.Source,
            Measure = source.Unit,
            Planned = planned,
            Spent = used,
            Share = planned is > 0 && used is { } sum ? Math.Round(100 * sum / planned.Value, 1, MidpointRounding.AwayFromZero) : null,
        };
    }
}
