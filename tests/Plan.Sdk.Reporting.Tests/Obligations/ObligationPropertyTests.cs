using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Timelines;

namespace Plan.Sdk.Reporting.Tests.Obligations;

/// <summary>
/// What holds for any rules, organizations, calendars and timelines. Drawn from a seed, so that every run is the same: 200 worlds, or 5,000 with
/// <c>PLAN_FUZZ=long</c> in the environment.
/// </summary>
public sealed class ObligationPropertyTests
{
    private static int Count => Environment.GetEnvironmentVariable("PLAN_FUZZ") == "long" ? 5_000 : 200;

    [Fact]
    public void Obligations_AnyWorld_AreUniqueAndOwedByUnitsThatAreThere()
    {
        var inherited = 0;
        foreach (var world in Worlds())
        {
            var owed = ObligationList.Of(world.Context, world.Working);
            owed.Select(o => o.Key).ShouldBeUnique();
            owed.Select(o => o.LastDay).ShouldBeInOrder();
            foreach (var obligation in owed)
            {
                var unit = world.Context.FindOrganization(obligation.Unit).ShouldNotBeNull(world.Name);
                unit.Members.ShouldBeEmpty(world.Name);
                if (obligation.InheritedFrom.Count == 0) continue;
                inherited++;
                unit.ExistsOn(obligation.LastDay).ShouldBeTrue(world.Name);
                foreach (var before in obligation.InheritedFrom) (world.Context.FindOrganization(before)!.ValidTo < obligation.LastDay).ShouldBeTrue(world.Name);
            }
        }

        inherited.ShouldBeGreaterThan(Count);
    }

    [Fact]
    public void Obligations_AnyWorld_LoseNoUnit()
    {
        foreach (var world in Worlds())
        {
            var succession = new UnitSuccession(world.Context);
            var owed = ObligationList.Of(world.Context, world.Working);
            foreach (var rule in world.Context.Plan.Reporting)
            {
                foreach (var deadline in ObligationList.DeadlinesOf(rule, world.Context, world.Working).DistinctBy(d => d.Period))
                {
                    var asked = owed.Where(o => o.Rule.Id == rule.Id && o.Period == deadline.Period).ToList();
                    foreach (var unit in succession.UnitsOf(rule).Where(u => world.Context.FindOrganization(u)!.ExistsOn(deadline.LastDay) && !(world.Context.FindOrganization(u)!.ValidFrom > deadline.Period.DataDays(rule.CutOff ?? default).To)))
                        asked.Count(o => o.Unit == unit).ShouldBe(1, $"{world.Name}: {unit} {deadline}");
                    foreach (var unit in succession.UnitsOf(rule).Where(u => world.Context.FindOrganization(u)!.ValidTo is { } ended && ended < deadline.LastDay && ended >= deadline.Period.FirstDay && deadline.Period.Kind != Frequency.AdHoc && world.Context.FindOrganization(u)!.ValidFrom is null))
                        asked.Any(o => o.Unit == unit || o.InheritedFrom.Contains(unit)).ShouldBeTrue($"{world.Name}: {unit} {deadline}");
                }
            }
        }
    }

    [Fact]
    public void Units_AnyGroups_AreThoseThatCanBeReachedEachOnce()
    {
        foreach (var world in Worlds())
        {
            foreach (var rule in world.Context.Plan.Reporting)
            {
                var units = new UnitSuccession(world.Context).UnitsOf(rule);
                units.ShouldBeUnique();
                units.Order(StringComparer.Ordinal).ShouldBe(Reached(rule.From, world.Context).Order(StringComparer.Ordinal), world.Name);
            }
        }
    }

    [Fact]
    public void States_AnyTimeline_ChangeOnlyAsTheyMay()
    {
        var seen = new HashSet<(ObligationState, ObligationState)>();
        foreach (var world in Worlds())
        {
            var owed = ObligationList.Of(world.Context, world.Working);
            var timeline = world.TimelineOf(owed, out var sent);
            var diagnostics = new DiagnosticBag();
            var judged = PlanTimeline.Of([timeline], world.Context.Plan, owed, key => sent.TryGetValue(key, out var day) ? day : null, diagnostics);
            foreach (var obligation in owed.Where(o => judged.Of(o).Events.Count > 0).Take(3))
            {
                var history = judged.Of(obligation);
                history.Events.Select(e => e.On).ShouldBeInOrder();
                ObligationStanding? before = null;
                for (var day = obligation.LastDay.AddDays(-40); day <= obligation.LastDay.AddDays(60); day = day.AddDays(1))
                {
                    var now = history.On(obligation, day, world.Working, 5);
                    now.WorkingDays.ShouldBeGreaterThanOrEqualTo(0);
                    if (now.IsLate) now.State.ShouldBeOneOf(ObligationState.Late, ObligationState.Returned, ObligationState.SentLate, ObligationState.Resubmitted);
                    if (now.State is ObligationState.Late or ObligationState.SentLate) now.IsLate.ShouldBeTrue(world.Name);
                    now.IsOpen.ShouldBe(now.State is ObligationState.NotDue or ObligationState.Extended or ObligationState.DueSoon or ObligationState.Late or ObligationState.Returned);
                    if (before is not null && before.State != now.State)
                    {
                        seen.Add((before.State, now.State));
                        MayChange(before, now, history.Events.Any(e => e.On == day)).ShouldBeTrue($"{world.Name}: {obligation.Key} {day}: {before.State} → {now.State}");
                    }

                    before = now;
                }
            }
        }

        seen.ShouldContain((ObligationState.Returned, ObligationState.Resubmitted));
        seen.ShouldContain((ObligationState.Extended, ObligationState.DueSoon));
        seen.ShouldContain((ObligationState.Late, ObligationState.SentLate));
        seen.Count.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void WorkingDays_AnyCalendar_CountsAndAddsAsOneByOne()
    {
        foreach (var world in Worlds())
        {
            var random = new Random(world.Seed);
            for (var i = 0; i < 20; i++)
            {
                var day = new DateOnly(2024, 1, 1).AddDays(random.Next(1200));
                var count = random.Next(1, 40);
                var later = world.Working.Add(day, count);
                world.Working.Contains(later).ShouldBeTrue();
                world.Working.Between(day, later).ShouldBe(count, world.Name);
                world.Working.Add(later, -count).ShouldBe(world.Working.OnOrBefore(world.Working.Contains(day) ? day : day.AddDays(-1)), world.Name);
                var end = day.AddDays(random.Next(-30, 200));
                world.Working.Between(day, end).ShouldBe(Enumerable.Range(1, Math.Max(0, end.DayNumber - day.DayNumber)).Count(d => world.Working.Contains(day.AddDays(d))), world.Name);
                var middle = day.AddDays(random.Next(0, 100));
                var last = middle.AddDays(random.Next(0, 100));
                (world.Working.Between(day, middle) + world.Working.Between(middle, last)).ShouldBe(world.Working.Between(day, last), world.Name);
            }
        }
    }

    private static IEnumerable<World> Worlds() => Enumerable.Range(1, Count).Select(seed => new World(seed));

    /// <summary>With an entry on the day anything may follow that the entry brings; without one time alone moves a report that is open.</summary>
    private static bool MayChange(ObligationStanding before, ObligationStanding now, bool hasEntry) => hasEntry
        ? before.State != ObligationState.Waived
        : (before.State, now.State) is
            (ObligationState.NotDue or ObligationState.Extended, ObligationState.DueSoon or ObligationState.Late) or (ObligationState.DueSoon, ObligationState.Late);

    private static HashSet<string> Reached(IEnumerable<string> ids, PlanContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ahead = new Queue<string>(ids);
        while (ahead.TryDequeue(out var id))
        {
            if (!seen.Add(id)) continue;
            foreach (var member in context.FindOrganization(id)!.Members) ahead.Enqueue(member);
        }

        return [.. seen.Where(id => context.FindOrganization(id)!.Members.Count == 0)];
    }
}
