using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins;

namespace Plan.Sdk.Tests.Plugins;

/// <summary>A ward's table reaches its report through the installed plugin, by way of a worker.</summary>
public sealed class AttachedCsvTests
{
    private static PlanEngine Engine { get; } = new PlanEngineBuilder().UseClock(FixedClock.At(2027, 1, 15)).Build();

    [Fact]
    public async Task Report_TableInCsv_ItsFiguresCountWithTheirRows()
    {
        using var ward = await CsvWard.MakeAsync();
        await using var host = await PluginHost.OpenAsync(ward.Folder);
        await host.StartAsync();
        var (source, files) = ward.Open(Engine, host);

        var rolled = await Engine.RollUpAsync(source, files, new() { Indicator = "so-tre", Period = "2026" });
        var report = await Engine.ReportAsync(source, files, new() { Rule = "nam", Period = "2026", Formats = ["txt"], On = new(2027, 1, 15) });

        rolled.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("PLAN3318");
        rolled.Root!.Value.Value.ShouldBe(210);
        rolled.Root.Value.Coverage.Reported.ShouldBe(2);
        rolled.Root.Value.Coverage.Expected.ShouldBe(3);
        report.Status.ShouldBe(RenderStatus.Done, string.Join('\n', report.Diagnostics));
        report.Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Info).ShouldBeEmpty();
        System.Text.Encoding.UTF8.GetString(report.Outputs[0].Content.Span).ShouldContain("210");
    }

    [Fact]
    public async Task Report_TableIsGone_ReportIsMadeAndSaysWhatIsMissing()
    {
        using var ward = await CsvWard.MakeAsync();
        await using var host = await PluginHost.OpenAsync(ward.Folder);
        await host.StartAsync();
        File.Delete(Path.Combine(ward.Folder, "kham.csv"));
        var (source, files) = ward.Open(Engine, host);

        var report = await Engine.ReportAsync(source, files, new() { Rule = "nam", Period = "2026", Formats = ["txt"], On = new(2027, 1, 15) });

        report.Status.ShouldBe(RenderStatus.Done, string.Join('\n', report.Diagnostics));
        report.Diagnostics.Single(d => d.Severity > DiagnosticSeverity.Info).GetMessage(Language.Vietnamese).ShouldContain("không có tệp “kham.csv”");
    }
}
