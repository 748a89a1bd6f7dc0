using System.Text;
using System.Text.Json;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Tests.Data;

/// <summary>Figures kept elsewhere, from the source to the paper.</summary>
public sealed class SourcedReportTests
{
    private const string Table = "Mã trường;Số trẻ\nhoa-sen;120\nhoa-mai;95\n";

    [Fact]
    public async Task ReportAsync_FiguresOfSource_StandInThePaperWithTheirRows()
    {
        using var ward = new SourcedWard();
        await File.WriteAllTextAsync(ward.TableFile, Table);

        var outcome = await ReportAsync(ward, new TableSource(ward.TableFile));

        outcome.Status.ShouldBe(RenderStatus.Done);
        TextOf(outcome, "txt").ShouldContain("215");
        var html = TextOf(outcome, "html");
        html.ShouldContain("hoa-sen, 2026: y-te:kham:1");
        html.ShouldContain("hoa-mai, 2026: y-te:kham:2");
        using var json = JsonDocument.Parse(outcome.Outputs.Single(o => o.Format == "json").Content);
        json.RootElement.ToString().ShouldContain("hoa-sen, 2026: y-te:kham:1\"");
    }

    [Fact]
    public async Task ReportAsync_UnitWithFiguresThatSentNothing_IsStillMissing()
    {
        using var ward = new SourcedWard();
        await File.WriteAllTextAsync(ward.TableFile, Table + "hoa-dao;30\n");

        var outcome = await ReportAsync(ward, new TableSource(ward.TableFile));

        outcome.Report!.Missing.Select(u => u.Id).ShouldBe(["hoa-sen", "hoa-mai", "hoa-dao"]);
        TextOf(outcome, "txt").ShouldContain("245");
    }

    [Fact]
    public async Task ReportAsync_SourceAndReportDiffer_TheReportCountsAndItIsTold()
    {
        using var ward = new SourcedWard();
        await File.WriteAllTextAsync(ward.TableFile, Table);
        ward.Report("hoa-sen", 110);

        var outcome = await ReportAsync(ward, new TableSource(ward.TableFile));

        TextOf(outcome, "txt").ShouldContain("205");
        var told = outcome.Diagnostics.Single(d => d.Id == "PLAN3319");
        told.Span!.Start.Line.ShouldBe(9);
        told.GetMessage(Language.Vietnamese).ShouldContain("110");
    }

    [Fact]
    public async Task ReportAsync_OtherPages_SameBytes()
    {
        using var ward = new SourcedWard();
        await File.WriteAllTextAsync(ward.TableFile, Table + "hoa-dao;30\n");

        var one = await ReportAsync(ward, new TableSource(ward.TableFile));
        var other = await ReportAsync(ward, new TableSource(ward.TableFile, rowsOfPage: 1));

        other.Outputs.Count.ShouldBe(4);
        for (var i = 0; i < one.Outputs.Count; i++) other.Outputs[i].Content.Span.SequenceEqual(one.Outputs[i].Content.Span).ShouldBeTrue(one.Outputs[i].Name);
    }

    [Fact]
    public async Task ReportAsync_SourceDown_IsMadeAndSaysWhatIsMissing()
    {
        using var ward = new SourcedWard();
        ward.Report("hoa-sen", 110);

        var outcome = await ReportAsync(ward, new TableSource(ward.TableFile));

        outcome.Status.ShouldBe(RenderStatus.Done);
        var told = outcome.Diagnostics.Single(d => d.Id == "PLAN3302");
        told.Severity.ShouldBe(DiagnosticSeverity.Warning);
        told.Span!.File.ShouldBe(ward.PlanFile);
        told.Span!.Start.Line.ShouldBe(13);
        told.GetMessage(Language.Vietnamese).ShouldContain("không có tệp bảng khám");
        TextOf(outcome, "txt").ShouldContain("110");
        outcome.Report!.Results.Single().Missing.ShouldBe(["Trường Mầm non Hoa Đào", "Trường Mầm non Hoa Mai"]);
    }

    [Fact]
    public async Task ReportAsync_NoSourceOfThatName_IsToldInThePlan()
    {
        using var ward = new SourcedWard();

        var outcome = await ReportAsync(ward);

        outcome.Status.ShouldBe(RenderStatus.Done);
        outcome.Diagnostics.Single(d => d.Id == "PLAN3301").Span!.Start.Line.ShouldBe(13);
    }

    [Fact]
    public async Task RollUpAsync_ServerOnLoopback_CountsItsFiguresInTheCoverage()
    {
        using var ward = new SourcedWard();
        using var server = new LoopbackSource(Table);
        var engine = EngineWith(server);
        var (source, files) = ward.Open(engine);

        var result = await engine.RollUpAsync(source, files, new() { Indicator = "so-tre", Period = "2026" });

        result.Diagnostics.ShouldBeEmpty();
        result.Root!.Value.Value.ShouldBe(215);
        result.Root.Value.Coverage.Reported.ShouldBe(2);
        result.Root.Value.Coverage.Expected.ShouldBe(3);
    }

    [Fact]
    public async Task RollUpAsync_ServerGone_IsToldAndCountsNothing()
    {
        using var ward = new SourcedWard();
        var server = new LoopbackSource(Table);
        server.Dispose();
        var engine = EngineWith(server);
        var (source, files) = ward.Open(engine);

        var result = await engine.RollUpAsync(source, files, new() { Indicator = "so-tre", Period = "2026" });

        result.Diagnostics.Single().Id.ShouldBe("PLAN3302");
        result.Root!.Value.Value.ShouldBeNull();
        result.Root.Value.Coverage.Reported.ShouldBe(0);
    }

    [Fact]
    public async Task RollUpAsync_StoppedWhileTheServerIsSilent_Ends()
    {
        using var ward = new SourcedWard();
        using var server = new LoopbackSource(Table) { IsSilent = true };
        var engine = EngineWith(server);
        var (source, files) = ward.Open(engine);
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Should.ThrowAsync<OperationCanceledException>(() => engine.RollUpAsync(source, files, new() { Indicator = "so-tre", Period = "2026" }, stop.Token));
    }

    [Fact]
    public async Task CheckDataAsync_AsksForTheLastPeriodThatIsOver()
    {
        using var ward = new SourcedWard();
        var engine = EngineWith(new TableSource(ward.TableFile));
        var (source, _) = ward.Open(engine);

        var before = await engine.CheckDataAsync(source);
        await File.WriteAllTextAsync(ward.TableFile, Table);
        var after = await engine.CheckDataAsync(source);

        before.Single().Id.ShouldBe("PLAN3302");
        before.Single().GetMessage(Language.English).ShouldContain("2026");
        after.ShouldBeEmpty();
        engine.Validate(source).ShouldAllBe(d => !d.Id.StartsWith("PLAN33", StringComparison.Ordinal));
    }

    [Fact]
    public async Task CheckDataAsync_NoPeriodIsOver_SaysThatNothingWasAsked()
    {
        using var ward = new SourcedWard();
        var engine = new PlanEngineBuilder().UseClock(FixedClock.At(2026, 3, 1)).AddDataSource(new TableSource(ward.TableFile)).Build();
        ward.Write("plans/p.yaml", (await File.ReadAllTextAsync(ward.PlanFile)).Replace("period: {from: 2025, to: 2026}", "period: {from: 2026, to: 2026}", StringComparison.Ordinal));

        var found = await engine.CheckDataAsync(ward.Open(engine).Source);

        found.ShouldHaveSingleItem().GetMessage(Language.English).ShouldBe("No period is over yet (the first is 2026, until 31/12/2026), so no source was asked; to try the sources run \"plan plugin doctor\".");
    }

    private static PlanEngine EngineWith(params IDataSource[] sources)
    {
        var builder = new PlanEngineBuilder().UseClock(FixedClock.At(2027, 1, 15));
        foreach (var source in sources) builder.AddDataSource(source);
        return builder.Build();
    }

    private static async Task<ReportOutcome> ReportAsync(SourcedWard ward, params IDataSource[] sources)
    {
        var engine = EngineWith(sources);
        var (source, files) = ward.Open(engine);
        return await engine.ReportAsync(source, files, new() { Rule = "nam", Period = "2026", Formats = ["docx", "html", "txt", "json"] });
    }

    private static string TextOf(ReportOutcome outcome, string format) => Encoding.UTF8.GetString(outcome.Outputs.Single(o => o.Format == format).Content.Span);
}
