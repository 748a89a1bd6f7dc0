using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Submissions;

namespace Plan.Sdk.Reporting.Tests.Obligations;

/// <summary>A plan, its wards and groups, an office's calendar and a timeline, all drawn from a seed: mergers, splits and rings among them.</summary>
internal sealed class World
{
    private const int Wards = 8;
    private const int Groups = 4;

    private readonly Random random;

    public World(int seed)
    {
        Seed = seed;
        random = new(seed);
        var organizations = Enumerable.Range(0, Wards).Select(Ward).Concat(Enumerable.Range(0, Groups).Select(Group)).ToArray();
        Context = TestPlan.Of(Enumerable.Range(0, 3).Select(Rule).ToValueList(), new(), organizations);
        Working = new(Enumerable.Range(0, 60).Select(_ => Day(1200)), Enumerable.Range(0, 20).Select(_ => Day(1200)));
    }

    public int Seed { get; }

    public string Name => $"seed {Seed}";

    public PlanContext Context { get; }

    public WorkingDays Working { get; }

    /// <summary>Entries in any order about any report, and the days on which reports say they were sent.</summary>
    public PlanDocument<Timeline> TimelineOf(ValueList<Obligation> owed, out Dictionary<SubmissionKey, DateOnly> sent)
    {
        var events = new List<TimelineEvent>();
        sent = [];
        if (owed.Count == 0) return new(new() { Plan = TestPlan.Id }, SourceMap.Empty("timeline.yaml"), [], "");
        var some = Enumerable.Range(0, 4).Select(_ => owed[random.Next(owed.Count)]).ToList();
        foreach (var obligation in some)
        {
            if (random.Next(2) == 0) sent[obligation.Key] = obligation.LastDay.AddDays(random.Next(-20, 20));
            var day = obligation.LastDay.AddDays(random.Next(-25, 5));
            for (var i = random.Next(7); i > 0; i--)
            {
                var action = (TimelineAction)random.Next(random.Next(3) == 0 ? 5 : 4);
                events.Add(new()
                {
                    Rule = random.Next(20) == 0 ? "khong-co" : obligation.Rule.Id,
                    Unit = random.Next(20) == 0 ? "khong-co" : obligation.Unit,
                    Period = random.Next(20) == 0 ? "2099" : obligation.Period.Name,
                    Action = action,
                    On = day,
                    Until = action == TimelineAction.Extended || random.Next(10) == 0 ? random.Next(8) == 0 ? null : obligation.LastDay.AddDays(random.Next(-3, 30)) : null,
                    Decision = random.Next(2) == 0 ? "45/UBND-VX" : null,
                });
                if (random.Next(15) == 0) events.Add(events[^1]);
                day = day.AddDays(random.Next(-2, 9));
            }
        }

        return new(new() { Plan = TestPlan.Id, Events = events.ToValueList() }, SourceMap.Empty("timeline.yaml"), [], "");
    }

    private Organization Ward(int i)
    {
        var ended = random.Next(2) == 0 ? Day(1100) : (DateOnly?)null;
        var opened = random.Next(4) == 0 ? (ended ?? Day(1100)).AddDays(-random.Next(1, 600)) : (DateOnly?)null;
        var successors = ended is null ? [] : Enumerable.Range(0, random.Next(3)).Select(_ => $"phuong-{random.Next(Wards)}").ToArray();
        return TestPlan.Ward($"phuong-{i}", opened, ended, successors);
    }

    private Organization Group(int i) =>
        TestPlan.Group($"nhom-{i}", [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => AnyId())]);

    private ReportingRule Rule(int i)
    {
        var (every, days) = random.Next(6) switch
        {
            0 => (Frequency.Year, ["11-30"]),
            1 => (Frequency.Year, ["01-15"]),
            2 => (Frequency.HalfYear, ["06-20", "12-20"]),
            3 => (Frequency.Quarter, ["03-20", "06-20", "09-20", "12-20"]),
            4 => (Frequency.Once, ["2025-05-05"]),
            _ => (Frequency.Term, new[] { "11-30" }),
        };
        return TestPlan.Yearly with
        {
            Id = $"r{i}",
            Every = every,
            By = [.. days.Select(Vectors.Point)],
            From = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => AnyId())],
            CutOff = random.Next(2) == 0 ? CutOff.Decree09 : null,
            DayOff = (DayOffRule)random.Next(3),
        };
    }

    private string AnyId() => random.Next(3) == 0 ? $"nhom-{random.Next(Groups)}" : $"phuong-{random.Next(Wards)}";

    private DateOnly Day(int within) => new DateOnly(2024, 1, 1).AddDays(random.Next(within));
}
