using Plan.Sdk.Reporting.Indicators;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.RollUp;

namespace Plan.Sdk.Reporting.Tests.RollUp;

/// <summary>
/// Wards that are merged, split and closed in mid-year are added up as a second reckoning does that knows reports alone, no tree and no lives: every figure
/// once, none twice. 400 worlds, or 10,000 with <c>PLAN_FUZZ=long</c> in the environment.
/// </summary>
public sealed class ChangingWardsTests
{
    private static int Worlds => Environment.GetEnvironmentVariable("PLAN_FUZZ") == "long" ? 10_000 : 400;

    [Fact]
    public void Of_AllReportsThere_CountsEachOnce()
    {
        var (changes, passedOn) = (0, 0);
        for (var seed = 0; seed < Worlds; seed++)
        {
            var world = new ChangingWards(seed);
            var root = world.RollUp().Of(ChangingWards.Added, ChangingWards.Year);
            root.Value.Value.ShouldBe(world.Owed.Sum(o => world.Values[(o.Key, ChangingWards.Added)]), $"seed {seed}");
            root.Value.Missing.ShouldBeEmpty($"seed {seed}");
            SeeThatNobodyVanished(world, seed);
            changes += world.Wards.Count(w => w.ValidTo is not null);
            passedOn += world.Owed.Count(o => o.InheritedFrom.Count > 0);
        }

        changes.ShouldBeGreaterThan(2 * Worlds);
        passedOn.ShouldBeGreaterThan(Worlds);
    }

    [Fact]
    public void Of_ReportsMissing_SaysWhoseAndCountsTheOthersOnce()
    {
        for (var seed = 0; seed < Worlds; seed++)
        {
            var world = new ChangingWards(seed);
            world.Lose(oneIn: 3 + (seed % 40));
            var groups = world.Owed.GroupBy(o => world.AnswersFor(o.Unit), StringComparer.Ordinal).ToList();
            var whole = groups.Where(g => !g.Any(o => world.IsMissing(o, ChangingWards.Added))).ToList();
            var root = world.RollUp().Of(ChangingWards.Added, ChangingWards.Year);
            root.Value.Coverage.ShouldBe(new(whole.Count, groups.Count), $"seed {seed}");
            root.Value.Missing.ShouldBe(groups.Except(whole).Select(g => g.Key), ignoreOrder: true, $"seed {seed}");
            (root.Value.Value ?? 0).ShouldBe(Sum(whole.SelectMany(g => g), ChangingWards.Added), $"seed {seed}");
            foreach (var district in root.Children.Where(c => c.Id.StartsWith("quan-", StringComparison.Ordinal)))
                (district.Value.Value ?? 0).ShouldBe(Sum(whole.Where(g => world.DistrictOf(g.Key) == district.Id).SelectMany(g => g), ChangingWards.Added), $"seed {seed}: {district.Id}");
            SeeThatLevelsAddUp(root, seed);

            decimal Sum(IEnumerable<Obligation> reports, string indicator) => reports.Sum(o => world.Values[(o.Key, indicator)]);
        }
    }

    [Fact]
    public void Of_FigureAtTheEnd_IsThatOfTheWardsThatAreThereThen()
    {
        for (var seed = 0; seed < Worlds; seed++)
        {
            var world = new ChangingWards(seed);
            world.Lose(oneIn: 5);
            var last = world.Owed.Where(o => o.Period.LastDay == ChangingWards.Year.LastDay && world.AnswersFor(o.Unit) == o.Unit).ToList();
            var there = last.Where(o => !world.IsMissing(o, ChangingWards.Last)).ToList();
            var root = world.RollUp().Of(ChangingWards.Last, ChangingWards.Year);
            root.Value.Coverage.ShouldBe(new(there.Count, last.Count), $"seed {seed}");
            (root.Value.Value ?? 0).ShouldBe(there.Sum(o => world.Values[(o.Key, ChangingWards.Last)]), $"seed {seed}");
            last.Where(o => world.Wards.Any(w => w.Id == o.Unit && w.ValidTo is null)).Select(o => o.Unit)
                .ShouldBe(world.Wards.Where(w => w.ValidTo is null).Select(w => w.Id), ignoreOrder: true, $"seed {seed}");
            SeeThatLevelsAddUp(root, seed);
        }
    }

    /// <summary>Each period that a ward existed through is reported once: by itself, or by one that took it over.</summary>
    private static void SeeThatNobodyVanished(ChangingWards world, int seed)
    {
        foreach (var period in world.Owed.Select(o => o.Period).Distinct())
        {
            var owed = world.Owed.Where(o => o.Period == period).ToList();
            foreach (var ward in world.Wards.Where(w => w.ExistsOn(period.FirstDay)))
            {
                var own = owed.Count(o => o.Unit == ward.Id);
                own.ShouldBeLessThanOrEqualTo(1);
                (own == 1 || owed.Exists(o => o.InheritedFrom.Contains(ward.Id))).ShouldBeTrue($"seed {seed}: {ward.Id} {period.Name}");
            }
        }
    }

    private static void SeeThatLevelsAddUp(RollUpNode node, int seed)
    {
        if (node.Children.Count == 0) return;
        node.Children.Sum(c => c.Value.Coverage.Expected).ShouldBe(node.Value.Coverage.Expected, $"seed {seed}: {node.Id}");
        node.Children.Sum(c => c.Value.Coverage.Reported).ShouldBe(node.Value.Coverage.Reported, $"seed {seed}: {node.Id}");
        node.Children.Sum(c => c.Value.Value ?? 0).ShouldBe(node.Value.Value ?? 0, $"seed {seed}: {node.Id}");
        foreach (var child in node.Children.AsSpan()) SeeThatLevelsAddUp(child, seed);
    }
}
