using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins;

namespace Plan.Sdk.Cli.Tests.Plugins;

public sealed class PluginStateTests
{
    [Fact]
    public async Task List_Empty_SaysHowToInstall()
    {
        using var ward = await Ward.WithPackAsync();
        (await ward.InWorkspaceAsync("list")).ShouldBe(new Run(0, "Chưa có phần mở rộng nào. Cài bằng: plan plugin install GÓI\n", ""));
        (await ward.InWorkspaceAsync("list", "--format", "json")).Out.ShouldBe("{\n  \"plugins\": []\n}\n");
    }

    [Fact]
    public async Task Rollback_AfterAnUpdate_GoesBackAndForth()
    {
        using var ward = await Ward.WithPackAsync();
        await ward.InstallAsync(await ward.PackAsync());
        (await ward.InstallAsync(await ward.PackAsync("0.2.0"))).Out.ShouldStartWith("Đang dùng huong-an.mau-phuong 0.2.0; bản 0.1.0 được giữ lại (plan plugin rollback huong-an.mau-phuong).\n");
        (await ward.InWorkspaceAsync("rollback", Ward.Id, "--lang", "en")).ShouldBe(new Run(0, "huong-an.mau-phuong 0.1.0 counts now; 0.2.0 is kept (plan plugin rollback huong-an.mau-phuong).\n", ""));
        (await ward.InWorkspaceAsync("list")).Out.ShouldBe("mã                   phiên bản  bản trước  tier  trạng thái  từ\nhuong-an.mau-phuong  0.1.0      0.2.0      pack  đã cài      22/11/2026 09:00\n");
    }

    [Fact]
    public async Task Disable_Enable_AreRememberedAndWrittenDownWithWhoDidIt()
    {
        using var ward = await Ward.WithPackAsync();
        await ward.InstallAsync(await ward.PackAsync());
        (await ward.InWorkspaceAsync("disable", Ward.Id)).ShouldBe(new Run(0, "huong-an.mau-phuong: đã tắt\n", ""));
        (await ward.InWorkspaceAsync("disable", Ward.Id)).Error.ShouldContain("PLAN9254");
        (await ward.InWorkspaceAsync("list")).Out.ShouldContain("đã tắt");
        (await ward.InWorkspaceAsync("enable", Ward.Id)).ShouldBe(new Run(0, "huong-an.mau-phuong: đã cài\n", ""));
        PluginJournal.Read(Path.Combine(ward.Workspace, "plugins")).Select(c => (c.Event, c.Actor)).ShouldBe(
            [(PluginEvent.Install, Environment.UserName), (PluginEvent.Disable, Environment.UserName), (PluginEvent.Enable, Environment.UserName)]);
    }

    [Fact]
    public async Task Reset_OfAQuarantinedOne_LiftsItAndTheListSaysWhyBefore()
    {
        using var ward = await Ward.WithPackAsync();
        await ward.InstallAsync(await ward.PackAsync());
        await FailAsync(ward, 5);
        var list = await ward.InWorkspaceAsync("list");
        list.Code.ShouldBe(0);
        list.Out.ShouldContain("  PLAN9252: Bị cách ly vì lỗi nhiều lần (plan explain PLAN9252)\n");
        list.Error.ShouldContain("plan plugin reset huong-an.mau-phuong");
        (await Run.Of("explain", "PLAN9252")).Code.ShouldBe(0);

        (await ward.InWorkspaceAsync("reset", Ward.Id)).ShouldBe(new Run(0, "huong-an.mau-phuong: đã cài\n", ""));
        (await ward.InWorkspaceAsync("list")).Error.ShouldBeEmpty();
    }

    [PythonTheory("jsonschema")]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(5)]
    public async Task List_Json_IsAsItsSchemaSays(int failures)
    {
        using var ward = await Ward.WithPackAsync();
        await ward.InstallAsync(await ward.PackAsync());
        await FailAsync(ward, failures);
        var list = await ward.InWorkspaceAsync("list", "--format", "json");
        (await OutputSchema.FaultsOf("plugin-list", list.Out)).ShouldBeEmpty();
        list.Out.ShouldContain(failures switch { 0 => "\"installed\"", 3 => "\"backoff\"", _ => "\"quarantined\"" });
    }

    [Fact]
    public async Task List_StateThatCantBeRead_IsTold()
    {
        using var ward = await Ward.WithPackAsync();
        await ward.InstallAsync(await ward.PackAsync());
        await File.WriteAllTextAsync(Path.Combine(ward.Workspace, "plugins", "state.json"), "{");
        var list = await ward.InWorkspaceAsync("list");
        list.Code.ShouldBe(1);
        list.Out.ShouldBeEmpty();
        list.Error.ShouldContain("PLAN925");
    }

    [Theory]
    [InlineData("rollback")]
    [InlineData("reset")]
    [InlineData("enable")]
    [InlineData("disable")]
    public async Task Verb_UnknownPlugin_IsTold(string verb)
    {
        using var ward = await Ward.WithPackAsync();
        await ward.InstallAsync(await ward.PackAsync());
        var run = await ward.InWorkspaceAsync(verb, "huong-an.mau-phong");
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("ý bạn là “huong-an.mau-phuong”?");
    }

    // As a host does, at the moment of the other runs.
    private static async Task FailAsync(Ward ward, int times)
    {
        for (var i = 0; i < times; i++)
        {
            using var states = await PluginStates.OpenAsync(Path.Combine(ward.Workspace, "plugins"), new Later(times - i), new());
            var diagnostics = new DiagnosticBag();
            (await states.StartAsync(Ward.Id, inHost: false, diagnostics)).ShouldBeTrue(string.Join('\n', diagnostics.ToSorted()));
            await states.FailAsync(Ward.Id, "PLAN9300", diagnostics);
        }
    }

    private sealed class Later(int left) : TimeProvider
    {
        // The last failure is a second before the other runs look.
        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 11, 22, 2, 0, 14, TimeSpan.Zero) - TimeSpan.FromSeconds(15 * left);
    }
}
