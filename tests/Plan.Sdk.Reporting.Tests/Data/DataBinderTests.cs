using System.Text;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Data;
using Plan.Sdk.Reporting.Results;
using Plan.Sdk.Reporting.Submissions;

namespace Plan.Sdk.Reporting.Tests.Data;

public sealed class DataBinderTests
{
    private static readonly ManualResetEventSlim Never = new();

    public static TheoryData<string> FaultNames => [.. Faults().Keys];

    [Fact]
    public async Task BindAsync_Rows_BecomeFiguresOfUnitsWithTheirRow()
    {
        var source = new RowSource(SourcedPlan.Rows);
        var (figures, findings) = await SourcedPlan.BindAsync(source);
        findings.ShouldBeEmpty();
        figures.Select(f => (f.Row, f.Document.Model.Unit, f.Document.SourceMap.File)).ShouldBe(
            [(1, "phuong-a", "so-y-te:tre-em:1"), (2, "phuong-b", "so-y-te:tre-em:2"), (3, "phuong-c", "so-y-te:tre-em:3")]);
        figures[0].Document.Model.Figures.ShouldBe([new() { Indicator = "so-tre", Value = 120 }, new() { Indicator = "ty-le-kham", Numerator = 108, Denominator = 120 }]);
        figures[0].Document.Model.Sent.ShouldBeNull();
    }

    [Fact]
    public async Task BindAsync_Query_AsksForPeriodsOfObligationsTheWantedOneFirst()
    {
        var source = new RowSource(SourcedPlan.Rows);
        await SourcedPlan.BindAsync(source);
        source.Asked.Select(q => (q.Name, q.Period, q.From, q.To)).ShouldBe(
            [("tre-em", "2026", new(2026, 1, 1), new(2026, 12, 31)), ("tre-em", "2025", new(2025, 1, 1), new(2025, 12, 31)), ("tre-em", "2024", new(2024, 1, 1), new(2024, 12, 31))]);
        source.Asked[0].Columns.ShouldBe(["ma_don_vi", "so_tre", "da_kham"]);
    }

    [Fact]
    public async Task BindAsync_RowOfDecreeYear_IsAskedForItsDays()
    {
        var context = SourcedPlan.Context;
        var source = new RowSource(SourcedPlan.Rows);
        var obligations = SourcedPlan.ObligationsOf(context).Select(o => o with { CutOff = CutOff.Decree09 }).ToValueList();
        await new DataBinder([source], TimeProvider.System).BindAsync(context, obligations, SourcedPlan.Year, new());
        (source.Asked[0].From, source.Asked[0].To).ShouldBe((new(2025, 12, 15), new(2026, 12, 14)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public async Task BindAsync_AnyPagingOfTheSameRows_GivesTheSame(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 40; round++)
        {
            var rows = Enumerable.Range(0, random.Next(0, 12)).Select(_ => RandomRow(random)).ToValueList();
            var whole = await SourcedPlan.BindAsync(new RowSource(rows));
            foreach (var size in new[] { 1, 2, 3, random.Next(1, 13) })
            {
                var paged = await SourcedPlan.BindAsync(new RowSource(rows, size));
                paged.Findings.ShouldBe(whole.Findings);
                paged.Figures.Select(f => (f.Row, f.Document.Model)).ShouldBe(whole.Figures.Select(f => (f.Row, f.Document.Model)));
            }
        }
    }

    [Fact]
    public async Task BindAsync_ThreePages_AreReadToTheEnd()
    {
        var source = new RowSource(SourcedPlan.Rows, 1);
        var (figures, findings) = await SourcedPlan.BindAsync(source);
        findings.ShouldBeEmpty();
        figures.Count.ShouldBe(3);
        source.Asked.Take(3).Select(q => q.Page).ShouldBe([null, "1", "2"]);
    }

    [Fact]
    public async Task BindAsync_NoCell_IsMissingAndNoZero()
    {
        var (figures, findings) = await SourcedPlan.BindAsync(new RowSource([["phuong-a", null, null, null], ["phuong-b", 250m, null, null]]));
        figures.ShouldHaveSingleItem().Document.Model.Figures.ShouldHaveSingleItem().ShouldBe(new SubmittedFigure { Indicator = "so-tre", Value = 250 });
        findings.ShouldHaveSingleItem().Id.ShouldBe("PLAN3315");
    }

    /// <summary>A table goes by its cells; where a period has none, it can't know that a column would hold numbers.</summary>
    [Fact]
    public async Task BindAsync_ColumnWithoutACell_MayBeOfAnyType()
    {
        ValueList<DataColumn> texts = [new("ma_don_vi", DataType.Text), new("so_tre", DataType.Text), new("da_kham", DataType.Number), new("ghi_chu", DataType.Text)];
        var (none, noFindings) = await SourcedPlan.BindAsync(new RowSource([]) { Columns = texts });
        none.ShouldBeEmpty();
        noFindings.ShouldBeEmpty();

        var (one, oneFindings) = await SourcedPlan.BindAsync(new RowSource([["phuong-a", null, null, null]]) { Columns = texts });
        one.ShouldBeEmpty();
        oneFindings.ShouldBeEmpty();

        var (_, told) = await SourcedPlan.BindAsync(new RowSource([["phuong-a", null, 7m, null], ["phuong-b", "12", 7m, null]]) { Columns = texts });
        told.ShouldAllBe(d => d.Id == "PLAN3308");
        told.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task BindAsync_NfdNames_AreTheSameNames()
    {
        var context = SourcedPlan.Of(SourcedPlan.Count with { Unit = "đơn vị", Value = "số trẻ" }, null);
        var source = new RowSource([[" phuong-a\t", 12m]]) { Columns = [new("đơn vị".Normalize(NormalizationForm.FormD), DataType.Text), new("số trẻ".Normalize(NormalizationForm.FormD), DataType.Number)] };
        var (figures, findings) = await SourcedPlan.BindAsync(context, null, default, source);
        findings.ShouldBeEmpty();
        figures.ShouldHaveSingleItem().Document.Model.Unit.ShouldBe("phuong-a");
    }

    /// <summary>Every fault a source can have, with the figures that are left.</summary>
    [Fact]
    public async Task BindAsync_EveryFault_IsTold()
    {
        var text = new StringBuilder();
        foreach (var (name, (make, context)) in Faults())
        {
            var (figures, findings) = await SourcedPlan.BindAsync(context, Hurried, default, make());
            text.Append("== ").Append(name).Append('\n');
            foreach (var finding in (IEnumerable<Diagnostic>)findings)
                text.Append($"{finding.Severity} {finding.Id} {finding.Path}\n   {finding.GetMessage(Language.Vietnamese)}\n   {finding.GetMessage(Language.English)}\n");
            text.Append($"   = {string.Join("; ", figures.Select(f => $"{f.Document.Model.Unit}: {string.Join(", ", f.Document.Model.Figures.Select(g => $"{g.Indicator} {g.Value}{g.Numerator}/{g.Denominator}"))}"))}\n\n");
        }

        text.ToString().ShouldMatchApproved(c => c.NoDiff());
    }

    [Theory]
    [MemberData(nameof(FaultNames))]
    public async Task BindAsync_Fault_GivesExactlyItsFinding(string name)
    {
        var (make, context) = Faults()[name];
        var (_, findings) = await SourcedPlan.BindAsync(context, Hurried, default, make());
        findings.ShouldHaveSingleItem().Severity.ShouldNotBe(DiagnosticSeverity.Error);
    }

    [Fact]
    public async Task BindAsync_SourceDown_LeavesTheOthersAlone()
    {
        var context = SourcedPlan.Of(SourcedPlan.Count with { Data = "hong" }, SourcedPlan.Share);
        var (figures, findings) = await SourcedPlan.BindAsync(context, null, default, new RowSource(SourcedPlan.Rows), new RowSource([]) { Name = "hong", Before = (_, _) => throw new IOException("mật khẩu 123") });
        findings.ShouldHaveSingleItem().GetMessage(Language.Vietnamese).ShouldNotContain("123");
        figures.Count.ShouldBe(3);
    }

    [Fact]
    public async Task BindAsync_FailedQuery_IsNotTriedForOtherPeriodsAndOthersOfTheSourceAre()
    {
        var context = SourcedPlan.Of(SourcedPlan.Count with { Query = "hong" }, SourcedPlan.Share);
        var source = new RowSource(SourcedPlan.Rows) { Before = (q, _) => q.Name == "hong" ? throw new DataSourceException("bảo trì") : ValueTask.CompletedTask };
        var (figures, findings) = await SourcedPlan.BindAsync(context, null, default, source);
        findings.ShouldHaveSingleItem().GetMessage(Language.English).ShouldContain("bảo trì");
        figures.Count.ShouldBe(3);
        source.Asked.Count(q => q.Name == "hong").ShouldBe(1);
    }

    [Fact]
    public async Task BindAsync_Deadline_TellsTheSourceToStop()
    {
        var told = new TaskCompletionSource();
        var source = new RowSource([]) { Before = async (_, token) => { await using var _1 = token.Register(told.SetResult); await Task.Delay(Timeout.Infinite, CancellationToken.None); } };
        await SourcedPlan.BindAsync(SourcedPlan.Context, Hurried, default, source);
        await told.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task BindAsync_Stopped_EndsEvenWhenTheSourceDoesNot(bool heeds)
    {
        using var stop = new CancellationTokenSource();
        var source = new RowSource([]) { Before = async (_, token) => { await stop.CancelAsync(); await Task.Delay(Timeout.Infinite, heeds ? token : CancellationToken.None); } };
        await Should.ThrowAsync<OperationCanceledException>(() => SourcedPlan.BindAsync(SourcedPlan.Context, null, stop.Token, source));
    }

    [Fact]
    public async Task BindAsync_SeveralSources_AreToldInTheOrderOfThePlanWhicheverIsFirst()
    {
        var context = SourcedPlan.Of(SourcedPlan.Count with { Data = "cham" }, SourcedPlan.Share);
        var slow = new RowSource(SourcedPlan.Rows) { Name = "cham", Before = async (_, token) => await Task.Delay(20, token) };
        var (figures, _) = await SourcedPlan.BindAsync(context, null, default, new RowSource(SourcedPlan.Rows), slow);
        figures.Select(f => f.Source).ShouldBe(["cham", "cham", "cham", "so-y-te", "so-y-te", "so-y-te"]);
    }

    [Theory]
    [InlineData("2026-11-22", 0, true)]
    [InlineData("2026-11-20", 2, true)]
    [InlineData("2026-11-19", 2, false)]
    [InlineData("2026-11-23", 2, false)]
    [InlineData("0001-01-02", 2, false)]
    [InlineData(null, 2, false)]
    [InlineData(null, null, true)]
    [InlineData("2025-01-01", null, true)]
    public async Task BindAsync_FreshDays_KeepOldFiguresOut(string? asOf, int? days, bool counts)
    {
        var source = new RowSource(SourcedPlan.Rows) { AsOf = asOf is null ? null : DateTimeOffset.Parse($"{asOf}T00:00:00+07:00", System.Globalization.CultureInfo.InvariantCulture) };
        var (figures, _) = await SourcedPlan.BindAsync(SourcedPlan.Of(SourcedPlan.Count with { FreshDays = days }, null), null, default, source);
        figures.Count.ShouldBe(counts ? 3 : 0);
    }

    [Fact]
    public async Task BindAsync_PeriodThatIsOver_DoesNotGrowOld()
    {
        var source = new RowSource(SourcedPlan.Rows) { Period = "2025", AsOf = new(2025, 12, 31, 0, 0, 0, TimeSpan.FromHours(7)) };
        var context = SourcedPlan.Of(SourcedPlan.Count with { FreshDays = 0 }, null);
        var (figures, findings) = await SourcedPlan.BindAsync(context, null, default, source);
        figures.Count.ShouldBe(3);
        findings.ShouldHaveSingleItem().Id.ShouldBe("PLAN3316");
    }

    [Fact]
    public async Task With_Figures_AddUpWithReportsAndAnswerNoObligation()
    {
        var (figures, _) = await SourcedPlan.BindAsync(new RowSource(SourcedPlan.Rows));
        var (register, findings) = Join(figures, Reported("phuong-a", new() { Indicator = "so-tre", Value = 118 }));
        var results = ResultCalculator.Of(SourcedPlan.Context, register, SourcedPlan.ObligationsOf(SourcedPlan.Context), SourcedPlan.Year, new());
        results.Totals.Select(t => t.Value).ShouldBe([118m + 250 + 80, Math.Round(100m * (108 + 250 + 60) / (120 + 250 + 80), 1)]);
        results.Totals[0].Origins.Select(o => o.File).ShouldBe(["phuong-a.yaml", "so-y-te:tre-em:2", "so-y-te:tre-em:3"]);
        register.OnHand.ShouldHaveSingleItem();
        register.Find(SourcedPlan.ObligationsOf(SourcedPlan.Context).First(o => o is { Unit: "phuong-b", Period.Name: "2026" })).ShouldBeNull();
        findings.ShouldHaveSingleItem().GetMessage(Language.Vietnamese).ShouldBe(
            "Nguồn “so-y-te”, truy vấn “tre-em”, kỳ 2026: dòng 1, cột “so_tre”, chỉ số “so-tre” là 120 nhưng báo cáo này ghi 118; số của báo cáo được dùng. Kiểm tra rồi sửa cho khớp.");
        findings[0].Span!.File.ShouldBe("phuong-a.yaml");
    }

    [Theory]
    [InlineData("108", "120", null, 0)]
    [InlineData("107", "120", null, 1)]
    [InlineData("216", "240", null, 1)]
    [InlineData(null, null, "90.0", 0)]
    [InlineData(null, null, "90.04", 0)]
    [InlineData(null, null, "90.1", 1)]
    public async Task With_ReportThatSaysTheSame_IsNotTold(string? above, string? below, string? value, int told)
    {
        var (figures, _) = await SourcedPlan.BindAsync(new RowSource(SourcedPlan.Rows));
        var figure = new SubmittedFigure { Indicator = "ty-le-kham", Numerator = Number(above), Denominator = Number(below), Value = Number(value) };
        Join(figures, Reported("phuong-a", figure)).Findings.Count.ShouldBe(told);
    }

    [Fact]
    public async Task With_MissingUnit_StaysMissing()
    {
        var (figures, _) = await SourcedPlan.BindAsync(new RowSource(SourcedPlan.Rows.Take(2)));
        var results = ResultCalculator.Of(SourcedPlan.Context, Join(figures).Register, SourcedPlan.ObligationsOf(SourcedPlan.Context), SourcedPlan.Year, new());
        (results.Totals[0].Coverage.Reported, results.Totals[0].Coverage.Expected).ShouldBe((2, 3));
    }

    private static DataLimits Hurried => new() { Page = TimeSpan.FromSeconds(1), Rows = 20, Pages = 10, RowsOfPage = 5 };

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static ValueList<object?> RandomRow(Random random)
    {
        object? unit = new object?[] { "phuong-a", "phuong-b", "phuong-c", "phuong-x", null, 3m }[random.Next(6)];
        object?[] cells = [unit, random.Next(4) == 0 ? "n/a" : (decimal)random.Next(0, 9), random.Next(5) == 0 ? null : (decimal)random.Next(0, 9), null];
        return cells.Take(random.Next(8) == 0 ? 2 : 4).ToValueList();
    }

    private static Submission Reported(string unit, SubmittedFigure figure) =>
        new() { Plan = TestPlan.Id, Rule = "nam", Unit = unit, Period = "2026", Sent = new(2026, 11, 20), Figures = [figure with { Estimate = true }] };

    private static (SubmissionRegister Register, ValueList<Diagnostic> Findings) Join(ValueList<BoundFigures> figures, params Submission[] reports)
    {
        var (refused, findings) = (new DiagnosticBag(), new DiagnosticBag());
        var documents = reports.Select(r => new Origins.PlanDocument<Submission>(r, Origins.SourceMap.Empty($"{r.Unit}.yaml"), [], ""));
        var register = SubmissionRegister.Of(documents, [], SourcedPlan.Context, SourcedPlan.ObligationsOf(SourcedPlan.Context), refused).With(figures, SourcedPlan.Context, findings);
        refused.ToSorted().ShouldBeEmpty();
        return (register, findings.ToSorted());
    }

    private static Dictionary<string, (Func<IDataSource> Make, PlanContext Context)> Faults()
    {
        var count = SourcedPlan.Of(SourcedPlan.Count, null);
        var rows = SourcedPlan.Rows;
        return new(StringComparer.Ordinal)
        {
            ["not there"] = (() => new RowSource(rows) { Name = "so-giao-duc" }, count),
            ["says why it is down"] = (() => new RowSource(rows) { Before = (_, _) => throw new DataSourceException("đang bảo trì đến 14 giờ") }, count),
            ["throws at once"] = (() => new RowSource(rows) { Before = (_, _) => throw new InvalidOperationException("Password=bi-mat") }, count),
            ["throws later"] = (() => new RowSource(rows) { Before = async (_, _) => { await Task.Yield(); throw new TimeoutException(); } }, count),
            ["stops itself"] = (() => new RowSource(rows) { Before = (_, _) => throw new OperationCanceledException() }, count),
            ["gives nothing at all"] = (() => new RowSource(rows) { Change = _ => null! }, count),
            ["gives no rows list"] = (() => new RowSource(rows) { Change = p => p with { Rows = null! } }, count),
            ["never answers"] = (() => new RowSource(rows) { Before = async (_, token) => await Task.Delay(Timeout.Infinite, token) }, count),
            ["never answers and does not heed"] = (() => new RowSource(rows) { Before = async (_, _) => await Task.Delay(Timeout.Infinite, CancellationToken.None) }, count),
            ["blocks its thread"] = (() => new RowSource(rows) { Before = (_, _) => { Never.Wait(TimeSpan.FromSeconds(5), CancellationToken.None); return ValueTask.CompletedTask; } }, count),
            ["fails on the second page"] = (() => new RowSource(rows, 2) { Before = (q, _) => q.Page is null ? ValueTask.CompletedTask : throw new IOException() }, count),
            ["names the same page again"] = (() => new RowSource(rows) { Change = p => p with { Next = "0" } }, count),
            ["always has one more page"] = (() => Endless(), count),
            ["too many rows"] = (() => new RowSource(Enumerable.Repeat(rows[0], 21)), count),
            ["too many rows in one page"] = (() => new RowSource(rows) { Change = p => p with { Rows = Enumerable.Repeat(rows[0], 21).ToValueList() } }, count),
            ["column missing"] = (() => new RowSource(rows) { Columns = [RowSource.UsualColumns[0], new("So_Tre", DataType.Number), RowSource.UsualColumns[2], RowSource.UsualColumns[3]] }, count),
            ["column of the unit missing"] = (() => new RowSource(rows) { Columns = [new("don_vi", DataType.Text), RowSource.UsualColumns[1], RowSource.UsualColumns[2], RowSource.UsualColumns[3]] }, count),
            ["column twice"] = (() => new RowSource(rows) { Columns = [RowSource.UsualColumns[0], RowSource.UsualColumns[1], RowSource.UsualColumns[1], RowSource.UsualColumns[3]] }, count),
            ["column of text"] = (() => new RowSource(rows) { Columns = [RowSource.UsualColumns[0], new("so_tre", DataType.Text), RowSource.UsualColumns[2], RowSource.UsualColumns[3]] }, count),
            ["columns change"] = (() => Changing(), count),
            ["row too short"] = (() => new RowSource([rows[0], ["phuong-b", 250m], rows[2]]), count),
            ["row that is null"] = (() => new RowSource([rows[0], null!, rows[2]]), count),
            ["no unit"] = (() => new RowSource([rows[0], [null, 1m, 1m, null], ["  ", 2m, 1m, null], [7m, 2m, 1m, null]]), count),
            ["unknown units"] = (() => new RowSource([rows[0], .. Enumerable.Range(1, 8).Select(i => (ValueList<object?>)[$"phuong-{i}", 1m, 1m, null])]), count),
            ["the same unit twice"] = (() => new RowSource([.. rows, rows[1], rows[1]]), count),
            ["text where a number is due"] = (() => new RowSource([["phuong-a", "một trăm hai mươi", 1m, null], ["phuong-b", "250", 1m, null], rows[2]]), count),
            ["float where a number is due"] = (() => new RowSource([["phuong-a", 0.5d, 1m, null], rows[1]]), count),
            ["long text in a cell"] = (() => new RowSource([["phuong-a", new string('á', 5_000), 1m, null], rows[1]]), count),
            ["below nothing"] = (() => new RowSource([["phuong-a", -1m, 1m, null], rows[1]]), count),
            ["too many decimals"] = (() => new RowSource([["phuong-a", 1m / 3, 1m, null], rows[1]]), count),
            ["numerator above denominator"] = (() => new RowSource([["phuong-a", 120m, 121m, null], rows[1]]), SourcedPlan.Of(null, SourcedPlan.Share)),
            ["nobody to count"] = (() => new RowSource([["phuong-a", 0m, 0m, null], rows[1]]), SourcedPlan.Of(null, SourcedPlan.Share)),
            ["stale"] = (() => new RowSource(rows) { AsOf = new(2026, 10, 1, 0, 0, 0, TimeSpan.FromHours(7)) }, Fresh(30)),
            ["of unknown age"] = (() => new RowSource(rows) { AsOf = null }, Fresh(30)),
            ["of the end of time"] = (() => new RowSource(rows) { AsOf = DateTimeOffset.MaxValue }, Fresh(30)),
            ["old, no limit set"] = (() => new RowSource(rows) { AsOf = new(2026, 10, 1, 0, 0, 0, TimeSpan.FromHours(7)) }, count),
            ["plan names no column"] = (() => new RowSource(rows), SourcedPlan.Of(SourcedPlan.Count with { Value = null, Numerator = "da_kham" }, null)),
            ["plan has a formula too"] = (() => new RowSource(rows), Formula()),
        };

        static PlanContext Fresh(int days) => SourcedPlan.Of(SourcedPlan.Count with { FreshDays = days }, null);
    }

    private static PlanContext Formula()
    {
        var context = SourcedPlan.Of(SourcedPlan.Count, null);
        return new(context.Plan with { Indicators = [context.Plan.Indicators[0] with { Formula = "{ty-le-kham} * 2" }, context.Plan.Indicators[1]] }, context.Workspace, context.Today);
    }

    private static RowSource Endless()
    {
        var page = 0;
        return new([]) { Change = p => p with { Next = $"trang-{++page % 1000}" } };
    }

    private static RowSource Changing()
    {
        var page = 0;
        return new(SourcedPlan.Rows, 1) { Change = p => ++page == 1 ? p : p with { Columns = [.. ((IEnumerable<DataColumn>)p.Columns).Reverse()] } };
    }
}
