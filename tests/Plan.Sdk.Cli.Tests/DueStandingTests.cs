using System.Text.Json;

namespace Plan.Sdk.Cli.Tests;

/// <summary>What <c>plan due</c> says about groups, mergers and timelines.</summary>
public sealed class DueStandingTests : IDisposable
{
    private readonly DueWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("2025-07-01", "vi")]
    [InlineData("2026-01-05", "vi")]
    [InlineData("2026-01-05", "en")]
    public async Task Due_Wards_AreListedAsTheyStand(string day, string language)
    {
        var run = await Run.Of("due", workspace.Path, "--on", day, "--lang", language, "--all");
        run.Error.ShouldBeEmpty();
        run.Code.ShouldBe(0);
        run.Out.ShouldMatchApproved(c => c.NoDiff().WithDiscriminator($"{day}.{language}"));
    }

    [PythonFact]
    public async Task Due_Json_FollowsItsSchemaInEveryState()
    {
        var states = new HashSet<string>(StringComparer.Ordinal);
        foreach (var day in new[] { "2025-07-01", "2025-12-16", "2025-12-19", "2025-12-20", "2025-12-24", "2026-01-05", "2026-01-12" })
        {
            var run = await Run.Of("due", workspace.Path, "--on", day, "--format", "json", "--all");
            (await OutputSchema.FaultsOf("due", run.Out)).ShouldBeEmpty();
            using var json = JsonDocument.Parse(run.Out);
            states.UnionWith(json.RootElement.GetProperty("reports").EnumerateArray().Select(r => r.GetProperty("state").GetString()!));
        }

        states.Order(StringComparer.Ordinal).ShouldBe(["dueSoon", "extended", "late", "notDue", "onTime", "resubmitted", "returned", "waived"]);
        (await OutputSchema.FaultsOf("due", (await Run.Of("due", workspace.Path, "--format", "json")).Out.Replace("\"open\": true", "\"open\": false", StringComparison.Ordinal))).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Due_FolderAndFileOfTheSamePlan_ListsItOnce()
    {
        var once = await Run.Of("due", workspace.Path, "--on", "2026-01-05");
        (await Run.Of("due", workspace.Path, Path.Combine(workspace.Path, "plans", "ke-hoach.yaml"), "--on", "2026-01-05")).Out.ShouldBe(once.Out);
    }

    [Theory]
    [InlineData("unit: phuong-d, period: 2025, action: received", "unit: phuong-x, period: 2025, action: received", "6:23: lỗi PLAN3002")]
    [InlineData("action: returned, on: 2025-12-23", "action: returned, on: 2025-12-18", "7:69: lỗi PLAN3203")]
    [InlineData("until: 2026-01-09", "until: 2025-12-09", "5:88: lỗi PLAN3209")]
    [InlineData("plan: ke-hoach-thu", "plan: ke-hoach-khac", "3:7: lỗi PLAN3201")]
    public async Task Due_WrongTimeline_IsToldAtItsPlaceAndTheRestStands(string from, string to, string expected)
    {
        var file = Path.Combine(workspace.Path, "timeline", "ke-hoach-thu.yaml");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace(from, to, StringComparison.Ordinal));
        var run = await Run.Of("due", workspace.Path, "--on", "2026-01-05");
        run.Code.ShouldBe(1);
        run.Error.ShouldContain($"ke-hoach-thu.yaml:{expected}");
        run.Out.ShouldContain("Ủy ban nhân dân phường B");
    }

    [Fact]
    public async Task Due_HalfWrittenTimeline_IsToldAndNothingOfItCounts()
    {
        var file = Path.Combine(workspace.Path, "timeline", "ke-hoach-thu.yaml");
        var whole = await File.ReadAllBytesAsync(file);
        await File.WriteAllBytesAsync(file, whole[..(whole.Length - 40)]);
        var run = await Run.Of("due", workspace.Path, "--on", "2026-01-05");
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("ke-hoach-thu.yaml:11:");
        run.Out.ShouldContain("Ủy ban nhân dân phường B");
    }

    [Fact]
    public async Task Due_WardOfTwoPlans_ListsEachUnderItsOwn()
    {
        workspace.Put("plans/ke-hoach-2.yaml", (await File.ReadAllTextAsync(Path.Combine(workspace.Path, "plans", "ke-hoach.yaml"))).Replace("id: ke-hoach-thu", "id: ke-hoach-hai", StringComparison.Ordinal).Replace("number: 5", "number: 6", StringComparison.Ordinal));
        var run = await Run.Of("due", workspace.Path, "--on", "2026-01-05");
        run.Error.ShouldBeEmpty();
        run.Out.Split('\n').Where(l => l.StartsWith("Kế hoạch", StringComparison.Ordinal)).ShouldBe(
        [
            "Kế hoạch 06/KH-UBND ngày 06/01/2025, Ủy ban nhân dân thành phố Thử (ke-hoach-hai)",
            "Kế hoạch 05/KH-UBND ngày 06/01/2025, Ủy ban nhân dân thành phố Thử (ke-hoach-thu)",
        ]);
    }
}
