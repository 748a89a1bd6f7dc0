using System.Text.Json;

namespace Plan.Sdk.Cli.Tests;

public sealed class OtherCommandsTests
{
    [Theory]
    [InlineData("init")]
    [InlineData("validate")]
    [InlineData("render")]
    [InlineData("schema")]
    [InlineData("explain")]
    [InlineData("template", "eject")]
    [InlineData("template", "trace")]
    [InlineData("template", "manual")]
    public async Task Help_EachVerb_HasAnExample(params string[] verb)
    {
        var run = await Run.Of([.. verb, "--help"]);
        run.Code.ShouldBe(0);
        run.Out.ShouldContain($"plan {string.Join(' ', verb)} ");
        run.Out.ShouldContain("Ví dụ");
    }

    [Theory]
    [InlineData("rendr", "x")]
    [InlineData("render")]
    [InlineData("validate", "x", "--format", "xml")]
    [InlineData("validate", "x", "--lang", "fr")]
    [InlineData("render", "x", "--nothing")]
    [InlineData("render", "x", "--format", "docx,pdf")]
    [InlineData("explain")]
    public async Task Usage_Wrong_IsCode2WithoutAStackTrace(params string[] args)
    {
        var run = await Run.Of(args);
        run.Code.ShouldBe(2);
        run.Error.ShouldNotContain("   at ");
        run.Error.ShouldNotContain("Required argument");
        run.Error.Length.ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task Template_WithoutACommand_NamesThem()
    {
        var run = await Run.Of("template");
        run.Code.ShouldBe(2);
        run.Error.ShouldStartWith("Thiếu lệnh; viết một trong: eject, trace, manual.");
        (await Run.Of("template", "--help")).Out.ShouldContain("plan template eject ke-hoach templates");
    }

    [Fact]
    public async Task Schema_All_IsJsonWithEachKind()
    {
        var run = await Run.Of("schema");
        using var json = JsonDocument.Parse(run.Out);
        foreach (var kind in new[] { "ActionPlan", "Organization", "CitedDocument", "Workspace" }) run.Out.ShouldContain($"\"{kind}\"");
        (await Run.Of("schema", "Organization")).Code.ShouldBe(0);
        (await Run.Of("schema", "Nothing")).Code.ShouldBe(2);
        (await Run.Of("schema", "plugin")).Out.ShouldContain("\"title\": \"PluginManifest\"");
    }

    [Theory]
    [InlineData("PLAN2001", 0)]
    [InlineData("plan2001", 0)]
    [InlineData("PLAN6005", 0)]
    [InlineData("PLAN9999", 2)]
    public async Task Explain_Id_PrintsItsPageOrSaysWhatWasMeant(string id, int code)
    {
        var run = await Run.Of("explain", id);
        run.Code.ShouldBe(code);
        (run.Out + run.Error).Length.ShouldBeGreaterThan(40);
    }

    [Theory]
    [InlineData("PLAN4053")]
    [InlineData("plan4053")]
    [InlineData("4053")]
    public async Task Explain_MessageOfATemplate_PrintsItsPage(string id)
    {
        var run = await Run.Of("explain", id);
        run.Code.ShouldBe(0);
        run.Out.ShouldStartWith("# PLAN4053 – Giá trị có thể trống · Value may be absent");
        run.Out.ShouldContain("## Đúng · Right");
    }

    [Fact]
    public async Task Explain_MessageWithPlaces_ShowsDotsAndNoFormat()
    {
        var run = await Run.Of("explain", "PLAN1034");
        run.Out.ShouldContain("Giữa { } dấu phẩy ngăn các khóa, nên “…” bị đọc là một khóa");
        run.Out.ShouldNotContain("{0}");
    }

    [Fact]
    public async Task Eject_KeHoach_CanBeRenderedFrom()
    {
        using var folder = new TemporaryFolder();
        (await Run.Of("template", "eject", "ke-hoach", folder.Path)).Code.ShouldBe(0);
        File.Exists(Path.Combine(folder.Path, "ke-hoach.md")).ShouldBeTrue();
        (await Run.Of("template", "eject", "ke-hoach", folder.Path)).Code.ShouldBe(1);
        (await Run.Of("template", "eject", "khong-co", folder.Path)).Code.ShouldBe(2);
    }

    [Fact]
    public async Task Trace_HuongAn_NamesTemplateAndPlanLines()
    {
        var run = await Run.Of("template", "trace", Repository.PathOf("examples/huong-an/plans/79-kh-ubnd-2019.yaml"));
        run.Code.ShouldBe(0);
        run.Out.ShouldContain("ke-hoach.md:");
        run.Out.ShouldContain("objectives.stages[0].targets[0].exactly");
    }
}
