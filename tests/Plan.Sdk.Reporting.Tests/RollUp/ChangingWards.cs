using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Indicators;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Periods;
using Plan.Sdk.Reporting.RollUp;
using Plan.Sdk.Reporting.Submissions;

namespace Plan.Sdk.Reporting.Tests.RollUp;

/// <summary>
/// A made-up city over districts whose wards are merged, split and closed in the middle of a year, again and again, drawn from a seed; and the figures that
/// they owe, of which some are missing.
/// </summary>
internal sealed class ChangingWards
{
    public const string Added = "ca-moi";
    public const string Last = "so-tre";
    private const string City = "thanh-pho";
    private static readonly WorkingDays Working = new([], []);

    private readonly Random random;
    private readonly List<Organization> wards = [];
    private readonly Dictionary<string, string> districts = new(StringComparer.Ordinal);
    private readonly HashSet<(SubmissionKey Key, string Indicator)> missing = [];

    public ChangingWards(int seed)
    {
        random = new(seed);
        for (var i = random.Next(4, 10); i > 0; i--) Open(null);
        foreach (var day in Enumerable.Range(0, random.Next(1, 6)).Select(_ => Day()).Order()) Change(day);
        Context = TestPlan.Of(Rules(), new(), [.. wards, .. Enumerable.Range(0, 3).Select(d => new Organization { Id = $"quan-{d}", Name = $"Quận {d}", Parents = [new() { Organization = City }] })]);
        Context = new(Context.Plan with { Indicators = Indicators }, Context.Workspace, Context.ReferenceDate);
        Owed = ObligationList.Of(Context, Working, Booked()).Where(o => o.Period.Year == Year.Year).ToValueList();
        foreach (var owed in Owed.ToArray())
        {
            foreach (var indicator in new[] { Added, Last }) Values[(owed.Key, indicator)] = random.Next(-40, 400) + (random.Next(10) / 10m);
        }
    }

    public static ReportingPeriod Year { get; } = ReportingPeriod.OfYear(2025);

    public PlanContext Context { get; }

    /// <summary>What is owed for the months of the year, or its quarters.</summary>
    public ValueList<Obligation> Owed { get; }

    /// <summary>The figure of each report.</summary>
    public Dictionary<(SubmissionKey Key, string Indicator), decimal> Values { get; } = [];

    public IReadOnlyList<Organization> Wards => wards;

    public bool IsMissing(Obligation owed, string indicator) => missing.Contains((owed.Key, indicator));

    /// <summary>Leaves out some figures.</summary>
    public void Lose(int oneIn) => missing.UnionWith(Values.Keys.Where(_ => random.Next(oneIn) == 0));

    public RollUpCalculator RollUp()
    {
        var diagnostics = new DiagnosticBag();
        var builder = new FigureTableBuilder(Owed.Select(o => o.Unit).Distinct(StringComparer.Ordinal), Indicators);
        var given = Values.Where(v => !missing.Contains(v.Key)).ToArray();
        random.Shuffle(given);
        foreach (var ((key, indicator), value) in given)
        {
            var report = new Submission { Plan = key.Plan, Rule = key.Rule, Unit = key.Unit, Period = key.Period, Figures = [new() { Indicator = indicator, Value = value }] };
            builder.Add(new(report, SourceMap.Empty($"{key.Unit}-{key.Period}-{indicator}.yaml"), [], ""), diagnostics);
        }

        diagnostics.Count.ShouldBe(0);
        return new(Context, builder.Build(), Owed, Year.LastDay, diagnostics);
    }

    /// <summary>Who answers at the end of the year for what a ward reported: itself, or the first of those that took over and owe reports.</summary>
    public string AnswersFor(string ward)
    {
        var at = Find(ward);
        return at.ValidTo is null ? ward : Heirs(at).FirstOrDefault(h => Owed.Any(o => o.Unit == h)) ?? ward;
    }

    public string DistrictOf(string ward) => Find(ward).ValidTo is not null && Heirs(Find(ward)).FirstOrDefault() is { } heir ? districts[heir] : districts[ward];

    private static ValueList<Indicator> Indicators { get; } =
    [
        new() { Id = Added, Name = "Biến động trong kỳ", Unit = "trẻ", Cumulative = true, Decimals = 6 },
        new() { Id = Last, Name = "Số trẻ cuối kỳ", Unit = "trẻ", Decimals = 6 },
    ];

    private Organization Find(string ward) => wards.Find(w => w.Id == ward)!;

    private IEnumerable<string> Heirs(Organization ward) => ward.Successors.SelectMany(s => Find(s).ValidTo is null ? [s] : Heirs(Find(s)));

    private ValueList<ReportingRule> Rules()
    {
        var (every, days) = random.Next(2) == 0 ? (Frequency.Month, Enumerable.Range(1, 12).Select(m => $"{m:00}-05")) : (Frequency.Quarter, ["01-05", "04-05", "07-05", "10-05"]);
        return [TestPlan.Yearly with { Id = "ky", Every = every, By = [.. days.Select(Vectors.Point)], From = [.. wards.Select(w => w.Id)] }];
    }

    private string Open(DateOnly? from)
    {
        var id = $"phuong-{wards.Count:00}";
        districts[id] = $"quan-{random.Next(3)}";
        wards.Add(new() { Id = id, Name = $"Phường {wards.Count}", ValidFrom = from, Parents = [new() { Organization = districts[id] }] });
        return id;
    }

    /// <summary>A ward ends on some day of the year: it goes into another, is split into new ones, or is closed.</summary>
    private void Change(DateOnly day)
    {
        var alive = wards.Where(w => w.ValidTo is null && w.ExistsOn(day)).ToList();
        if (alive.Count < 2) return;
        var ended = alive[random.Next(alive.Count)];
        List<string> heirs = random.Next(5) switch
        {
            0 => [],
            < 3 => [alive[(alive.IndexOf(ended) + 1) % alive.Count].Id],
            3 => [Open(day.AddDays(1))],
            _ => [Open(day.AddDays(1)), Open(day.AddDays(1))],
        };
        wards[wards.IndexOf(ended)] = ended with { ValidTo = day, Successors = [.. heirs] };
    }

    private DateOnly Day() => new DateOnly(2025, random.Next(2, 12), 1).AddDays(random.Next(3) == 0 ? -1 : random.Next(0, 27));

    /// <summary>What some wards had sent themselves before they ended, up to their last day: such reports never pass on.</summary>
    private HashSet<SubmissionKey> Booked()
    {
        var diligent = wards.Where(_ => random.Next(3) == 0).Select(w => w.Id).ToHashSet(StringComparer.Ordinal);
        return [.. ObligationList.Of(Context, Working).SelectMany(o => o.InheritedFrom.Where(w => diligent.Contains(w) && Find(w).ExistsOn(o.Period.FirstDay)).Select(w => o.Key with { Unit = w }))];
    }
}
