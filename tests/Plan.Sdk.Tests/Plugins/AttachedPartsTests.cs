using System.Text;
using Plan.Sdk.Plugins;
using Plan.Sdk.Tests.Data;

namespace Plan.Sdk.Tests.Plugins;

/// <summary>Rules, writers and template functions of a plugin that the operator lets into the process.</summary>
public sealed class AttachedPartsTests
{
    private const string Template = "---\nid: loi-rao\nmodel: ActionPlan\nkind: text\n---\n{{ (test.shout plan.document.subject) ?? \"\" }}\n";

    private static PlanEngine Engine { get; } = new PlanEngineBuilder().UseClock(FixedClock.At(2027, 1, 15)).Build();

    [Fact]
    public async Task Rule_OfPlugin_JudgesPlansOfItsWorkspaceAlone()
    {
        using var ward = await WardAsync();
        using var other = new SourcedWard();
        await using var host = await StartAsync(ward);

        Engine.Validate(ward.Open(Engine, host).Source).ShouldContain(d => d.Id == "PLAN9999");
        Engine.Validate(other.Open(Engine).Source).ShouldNotContain(d => d.Id == "PLAN9999");
    }

    [Fact]
    public async Task Writer_OfPlugin_WritesItsFormatInPlaceOfTheBuiltInOne()
    {
        using var ward = await WardAsync();
        await using var host = await StartAsync(ward);

        var result = await Engine.RenderAsync(ward.Open(Engine, host).Source, new() { Formats = ["txt", "html"] });

        result.Status.ShouldBe(RenderStatus.Done, string.Join('\n', result.Diagnostics));
        Encoding.UTF8.GetString(result.Outputs.Single(o => o.Format == "txt").Content.Span).ShouldBe("văn bản");
        Encoding.UTF8.GetString(result.Outputs.Single(o => o.Format == "html").Content.Span).ShouldContain("<html");
    }

    [Fact]
    public async Task Function_OfPlugin_IsCalledByATemplateOfTheWorkspace()
    {
        using var ward = await WardAsync();
        ward.Write("templates/loi-rao.md", Template);
        await using var host = await StartAsync(ward);

        var result = await Engine.RenderAsync(ward.Open(Engine, host).Source, new() { Template = "loi-rao" });

        result.Status.ShouldBe(RenderStatus.Done, string.Join('\n', result.Diagnostics));
        result.Text!.Text.Trim().ShouldBe("CHĂM SÓC TRẺ EM NĂM 2026");
    }

    [Fact]
    public async Task Function_PluginNotStarted_IsToldAtTheTemplatesLine()
    {
        using var ward = await WardAsync();
        ward.Write("templates/loi-rao.md", Template);
        await using var host = await PluginHost.OpenAsync(ward.Folder);

        var result = await Engine.RenderAsync(ward.Open(Engine, host).Source, new() { Template = "loi-rao" });

        result.Status.ShouldBe(RenderStatus.Refused);
        result.Diagnostics.ShouldContain(d => d.Span != null && d.Span.File.EndsWith("loi-rao.md", StringComparison.Ordinal) && d.Span.Start.Line == 6 && d.GetMessage(Diagnostics.Language.English).Contains("test", StringComparison.Ordinal));
    }

    private static async Task<SourcedWard> WardAsync()
    {
        var ward = new SourcedWard();
        ward.Write("plugins.yaml", "apiVersion: plan/v1\nkind: Plugins\nplugins: [{id: test.parts, tier: inProcess}]\n");
        using var made = new TemporaryFolder();
        var manifest = TestPackage.ManifestOf("Parts", "\"rule\", \"documentWriter\", \"templateFunctions\"");
        await TestPackage.InstallAsync(TestPackage.Make(TestPackage.BuiltBy("tests/TestPlugins/Parts"), Path.Combine(made.Path, "goi"), manifest), ward.Folder);
        return ward;
    }

    private static async Task<PluginHost> StartAsync(SourcedWard ward)
    {
        var host = await PluginHost.OpenAsync(ward.Folder);
        await host.StartAsync();
        host.Diagnostics.ShouldBeEmpty();
        return host;
    }
}
