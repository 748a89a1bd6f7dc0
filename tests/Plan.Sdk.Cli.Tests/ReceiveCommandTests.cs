using System.Text;
using Plan.Sdk.Model;

namespace Plan.Sdk.Cli.Tests;

public sealed class ReceiveCommandTests : IDisposable
{
    private static readonly DateOnly January = new(2020, 1, 1);
    private readonly ReceivingWard ward = new();

    public void Dispose() => ward.Dispose();

    [Fact]
    public async Task Receive_Report_FilesItWithItsEvidenceAndWritesItDown()
    {
        var report = ward.Report(1, January, 12, evidence: 1000);
        var run = await Receive(report);
        run.ShouldBe(new(0, "Đã nhận: data/2020-01/to-01-thang.yaml\n", ""));
        var filed = Path.Combine(ward.Root, "data", "2020-01", "to-01-thang.yaml");
        File.ReadAllBytes(filed).ShouldBe(File.ReadAllBytes(report));
        var proof = Path.Combine(ward.Root, "data", "2020-01", "to-01-thang", "danh-sach.bin");
        File.ReadAllText(ward.Timeline).ReplaceLineEndings("\n").ShouldBe($$"""
            apiVersion: plan/v1
            kind: Timeline
            # Sổ theo dõi báo cáo: chỉ ghi thêm ở cuối, không sửa dòng cũ.
            plan: thu
            events:
              - {rule: thang, unit: to-01, period: "2020-01", action: received, on: 2020-02-03, file: "data/2020-01/to-01-thang.yaml", sha256: "{{ReceivingWard.Hash(report)}}", evidence: [{file: "danh-sach.bin", sha256: "{{ReceivingWard.Hash(proof)}}", size: 1000}]}

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Receive_SameReportAgain_ChangesNothing()
    {
        var report = ward.Report(1, January, 12, evidence: 1000);
        await Receive(report);
        var before = State();
        (await Receive(report, report)).ShouldBe(new(0, string.Concat(Enumerable.Repeat("Đã nhận: data/2020-01/to-01-thang.yaml (đã ghi sổ trước đây)\n", 2)), ""));
        State().ShouldBe(before);
    }

    [Fact]
    public async Task Receive_OtherContentUnderTheSameKey_IsRefusedAndTheFirstStays()
    {
        await Receive(ward.Report(1, January, 12));
        var before = State();
        var run = await Receive(ward.Report(1, January, 13, name: "khac"));
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("khac.yaml:1:1: lỗi PLAN3005");
        run.Error.ShouldEndWith("những gì đã nhận trước đây giữ nguyên.\n");
        State().ShouldBe(before);
    }

    [Fact]
    public async Task Receive_AfterItWasGivenBack_TakesTheNextContentAsSentAgain()
    {
        var first = ward.Report(1, January, 12, evidence: 10);
        await Receive(first);
        (await Mark("--return", "Số “trẻ” chưa khớp: \"12\" \\ 13", "--on", "2020-02-10")).Code.ShouldBe(0);
        var same = await Receive(first);
        same.Error.ShouldContain("PLAN3114");
        var second = ward.Report(1, January, 13, evidence: 20, name: "lai");
        File.WriteAllText(second, File.ReadAllText(second).Replace("sent: 2020-02-03", "sent: 2020-02-12", StringComparison.Ordinal));
        (await Receive(second)).ShouldBe(new(0, "Đã nhận lại: data/2020-01/to-01-thang.2.yaml\n", ""));

        var files = ward.Read();
        files.Timelines.ShouldHaveSingleItem().Model.Events.Select(e => e.Action).ShouldBe([TimelineAction.Received, TimelineAction.Returned, TimelineAction.Resubmitted]);
        files.Timelines[0].Model.Events[1].Reason.ShouldBe("Số “trẻ” chưa khớp: \"12\" \\ 13");
        new FileInfo(Path.Combine(ward.Root, "data/2020-01/to-01-thang/danh-sach.bin")).Length.ShouldBe(10);
        new FileInfo(Path.Combine(ward.Root, "data/2020-01/to-01-thang.2/danh-sach.bin")).Length.ShouldBe(20);
        (await Run.Of("due", ward.Root, "--on", "2020-02-20")).Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Receive_ReportInItsPlace_IsFiledWhereItStands()
    {
        (await Run.Of("init", ward.Root, "--submission", "to-03", "2020-01")).Code.ShouldBe(0);
        var form = Path.Combine(ward.Root, "data", "2020-01", "to-03-thang.yaml");
        var filled = File.ReadAllText(form).Replace("# sent: 2020-02-05", "sent: 2020-02-04", StringComparison.Ordinal).Replace("# figures:", "figures:", StringComparison.Ordinal)
            .Replace("#   - {indicator: so-tre, value: }", "  - {indicator: so-tre, value: 9}", StringComparison.Ordinal);
        File.WriteAllText(form, filled);
        (await Run.Of("receive", form)).ShouldBe(new(0, "Đã nhận: data/2020-01/to-03-thang.yaml\n", ""));
        File.ReadAllText(form).ShouldBe(filled);
    }

    [Fact]
    public async Task Receive_TimelineKeptByHand_StaysByteForByte()
    {
        const string Kept = "\uFEFF# Sổ của phường – giữ cẩn thận\r\napiVersion: plan/v1\r\nkind: Timeline\r\nplan: thu\r\nevents:\r\n    # gia hạn theo công văn\r\n    - {rule: thang, unit: to-02, period: 2020-01, action: extended, on: 2020-02-01, until: 2020-02-20, decision: 4/UBND}   # (họp giao ban)\r\n\r\n# hết tháng 01";
        Directory.CreateDirectory(Path.GetDirectoryName(ward.Timeline)!);
        await File.WriteAllTextAsync(ward.Timeline, Kept, new UTF8Encoding(false));
        (await Receive(ward.Report(1, January, 12))).Code.ShouldBe(0);
        (await Mark("--return", "thử", "--on", "2020-02-10")).Code.ShouldBe(0);
        var text = Encoding.UTF8.GetString(await File.ReadAllBytesAsync(ward.Timeline));
        text.ShouldStartWith(Kept + "\r\n    - {rule: thang, unit: to-01, ");
        text.ShouldEndWith("reason: \"thử\"}\r\n");
        ward.Read().Timelines.ShouldHaveSingleItem().Model.Events.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Receive_TimelineThatCannotBeAddedTo_IsToldAndStays()
    {
        const string Flow = "apiVersion: plan/v1\nkind: Timeline\nplan: thu\nevents: [{rule: thang, unit: to-02, period: 2020-01, action: extended, on: 2020-02-01, until: 2020-02-20, decision: 4/UBND}]\n";
        Directory.CreateDirectory(Path.GetDirectoryName(ward.Timeline)!);
        await File.WriteAllTextAsync(ward.Timeline, Flow);
        var run = await Receive(ward.Report(1, January, 12));
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("PLAN3118");
        (await File.ReadAllTextAsync(ward.Timeline)).ShouldBe(Flow);
        Directory.Exists(Path.Combine(ward.Root, "data")).ShouldBeFalse();
    }

    [Fact]
    public async Task Mark_ReasonLongerThanAFileTakes_IsToldAndTheTimelineStays()
    {
        (await Receive(ward.Report(1, January, 12))).Code.ShouldBe(0);
        var before = await File.ReadAllBytesAsync(ward.Timeline);
        var run = await Mark("--return", string.Concat(Enumerable.Repeat("Thiếu biểu; ", 6_000)), "--on", "2020-02-10");
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("PLAN3121");
        run.Error.ShouldContain("72000");
        run.Error.ShouldNotContain("PLAN3118");
        run.Error.Length.ShouldBeLessThan(1_000);
        (await File.ReadAllBytesAsync(ward.Timeline)).ShouldBe(before);
    }

    [Fact]
    public async Task Receive_TimelineThatHasGrown_GoesOnInTheNextFile()
    {
        ward.FillTimeline(1_600);
        (await Receive([.. ward.Reports(1).Take(6)])).Code.ShouldBe(0);
        var first = await File.ReadAllBytesAsync(ward.Timeline);
        first.Length.ShouldBeInRange(200_000, 256 * 1024);
        (await Receive([.. ward.Reports(3)])).Code.ShouldBe(0);
        var second = Path.Combine(ward.Root, "timeline", "thu.2.yaml");
        File.Exists(second).ShouldBeTrue();
        (await File.ReadAllBytesAsync(ward.Timeline)).AsSpan().StartsWith(first).ShouldBeTrue();
        ward.Read().Timelines.Sum(t => t.Model.Events.Count(e => e.Action == TimelineAction.Received)).ShouldBe(3 * ReceivingWard.Units);

        (await Mark("--return", "Thiếu biểu", "--on", "2020-02-10")).Code.ShouldBe(0);
        (await File.ReadAllTextAsync(second)).ShouldContain("unit: to-01, period: \"2020-01\", action: returned");
        (await Receive(ward.Report(1, January, 1))).Error.ShouldContain("PLAN3114");
        (await Run.Of("due", ward.Root, "--on", "2020-02-20")).Error.ShouldBeEmpty();
        File.Move(ward.Timeline, ward.Timeline + ".moved");
        var state = State();
        var run = await Receive(ward.Report(2, January, 2));
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("PLAN3214: Sổ này ghi tiếp từ “timeline/thu.yaml”");
        State().ShouldBe(state);
        (await Run.Of("due", ward.Root, "--on", "2020-02-20")).Error.ShouldContain("PLAN3214");
    }

    [Fact]
    public async Task Receive_ReportChangedAfterwards_IsToldAndTheReceivedCopyCounts()
    {
        await Receive(ward.Report(1, January, 12));
        var filed = Path.Combine(ward.Root, "data", "2020-01", "to-01-thang.yaml");
        File.WriteAllText(filed, File.ReadAllText(filed).Replace("value: 12", "value: 1200", StringComparison.Ordinal));
        var due = await Run.Of("due", ward.Root, "--on", "2020-02-20");
        due.Code.ShouldBe(0);
        due.Error.ShouldContain("to-01-thang.yaml:1:1: cảnh báo PLAN1090: Báo cáo “data/2020-01/to-01-thang.yaml” không còn đúng như khi nhận; số liệu tính theo bản đã nhận “data/2020-01/.to-01-thang.yaml.received”");
        ward.Read().Submissions.ShouldHaveSingleItem().Model.Figures[0].Value.ShouldBe(12);
        File.Delete(Path.Combine(ward.Root, "data", "2020-01", ".to-01-thang.yaml.received"));
        (await Run.Of("due", ward.Root, "--on", "2020-02-20")).Error.ShouldContain("lỗi PLAN1091");
    }

    [Fact]
    public async Task Due_EvidenceGoneOrChangedSinceItsReceipt_IsToldAtItsEntry()
    {
        (await Receive(ward.Report(1, January, 12, evidence: 10), ward.Report(2, January, 13, evidence: 10), ward.Report(3, January, 14, evidence: 10))).Code.ShouldBe(0);
        (await Run.Of("due", ward.Root, "--on", "2020-02-20")).Error.ShouldBeEmpty();
        var proofs = Enumerable.Range(1, 3).Select(u => Path.Combine(ward.Root, "data", "2020-01", $"{ReceivingWard.Unit(u)}-thang", "danh-sach.bin")).ToArray();
        File.Delete(proofs[0]);
        var changed = await File.ReadAllBytesAsync(proofs[1]);
        changed[0] ^= 1;
        await File.WriteAllBytesAsync(proofs[1], changed);
        await File.AppendAllTextAsync(proofs[2], "x");
        var due = await Run.Of("due", ward.Root, "--on", "2020-02-20");
        due.Code.ShouldBe(0);
        due.Error.ShouldContain("thu.yaml:6:");
        due.Error.ShouldContain("cảnh báo PLAN3119: Không đọc được tệp minh chứng “data/2020-01/to-01-thang/danh-sach.bin”");
        due.Error.ShouldContain("cảnh báo PLAN3120: Tệp minh chứng “data/2020-01/to-02-thang/danh-sach.bin” không còn đúng như khi nhận");
        due.Error.ShouldContain("cảnh báo PLAN3120: Tệp minh chứng “data/2020-01/to-03-thang/danh-sach.bin”");
    }

    [Theory]
    [InlineData("../danh-sach.bin", "PLAN3101")]
    [InlineData("/etc/passwd", "PLAN3101")]
    [InlineData("a/../danh-sach.bin", "PLAN3101")]
    [InlineData("C:\\x.bin", "PLAN3101")]
    [InlineData(".danh-sach.bin", "PLAN3101")]
    [InlineData("danh-sach.yaml", "PLAN3102")]
    [InlineData("danh-sach.bin}\n  - {file: danh-sach.bin", "PLAN3103")]
    [InlineData("khong-co.bin", "PLAN3104")]
    [InlineData("lien-ket.bin", "PLAN3105")]
    [InlineData("ngoai/passwd", "PLAN3105")]
    [InlineData("danh-sach.bin, size: 11", "PLAN3107")]
    [InlineData("danh-sach.bin, size: 10, sha256: 00", "PLAN3108")]
    public async Task Receive_EvidenceThatIsNotAsItSays_IsRefusedAtItsPlace(string evidence, string expected)
    {
        var report = ward.Report(1, January, 12, evidence: 10);
        var folder = Path.ChangeExtension(report, null);
        File.CreateSymbolicLink(Path.Combine(folder, "lien-ket.bin"), Path.Combine(folder, "danh-sach.bin"));
        File.CreateSymbolicLink(Path.Combine(folder, "ngoai"), "/etc");
        await File.WriteAllTextAsync(report, (await File.ReadAllTextAsync(report)).Replace("file: danh-sach.bin", $"file: {evidence}", StringComparison.Ordinal));
        var run = await Receive(report);
        run.Code.ShouldBe(1);
        run.Error.ShouldContain($"lỗi {expected}");
        run.Out.ShouldBeEmpty();
        Directory.Exists(Path.Combine(ward.Root, "data")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("plan: thu", "plan: khac", "PLAN6111")]
    [InlineData("sent: 2020-02-03\n", "", "PLAN3112")]
    [InlineData("sent: 2020-02-03", "sent: 2027-02-03", "PLAN3113")]
    [InlineData("unit: to-01", "unit: to-99", "PLAN3002")]
    [InlineData("period: 2020-01", "period: 2031-01", "PLAN3004")]
    [InlineData("figures:", "figures: [", "PLAN1")]
    public async Task Receive_WrongReport_IsRefusedAndNothingIsWritten(string from, string to, string expected)
    {
        var report = ward.Report(1, January, 12);
        await File.WriteAllTextAsync(report, (await File.ReadAllTextAsync(report)).Replace(from, to, StringComparison.Ordinal));
        var run = await Receive(report);
        run.Code.ShouldBe(1);
        run.Error.ShouldContain($"lỗi {expected}");
        File.Exists(ward.Timeline).ShouldBeFalse();
    }

    [Fact]
    public async Task Mark_WhatCannotHaveHappened_IsRefused()
    {
        var run = await Mark("--return", "chưa gửi");
        run.Code.ShouldBe(1);
        File.Exists(ward.Timeline).ShouldBeFalse();
    }

    [Fact]
    public async Task Mark_SameEntryTwice_IsWrittenOnce()
    {
        string[] extension = ["--extend", "2020-03-01", "--decision", "45/UBND-VX", "--on", "2020-02-04"];
        (await Mark(extension)).Out.ShouldBe("Đã gia hạn: thang/to-01/2020-01\n");
        (await Mark(extension)).Out.ShouldBe("Đã gia hạn: thang/to-01/2020-01 (đã ghi sổ trước đây)\n");
        ward.Read().Timelines[0].Model.Events.ShouldHaveSingleItem().Decision.ShouldBe("45/UBND-VX");
    }

    [Theory]
    [InlineData("--waive")]
    [InlineData("--extend", "2020-03-01")]
    [InlineData("--waive", "--return", "x", "--decision", "1")]
    [InlineData]
    public async Task Mark_HalfACommand_IsWrongUsage(params string[] words) => (await Mark(words)).Code.ShouldBe(2);

    [Fact]
    public async Task Receive_WhileAnotherHoldsTheWorkspace_WaitsItsTurn()
    {
        var reports = ward.Reports(1).ToList();
        var runs = await Task.WhenAll(reports.Chunk(10).Select(chunk => Task.Run(() => Receive(chunk))));
        runs.ShouldAllBe(r => r.Code == 0 && r.Error.Length == 0);
        ward.Read().Timelines[0].Model.Events.Select(e => e.Unit).Distinct().Count().ShouldBe(ReceivingWard.Units);
    }

    private Task<Run> Receive(params string[] reports) => Run.Of(["receive", .. reports, "--plan", ward.Root]);

    private Task<Run> Mark(params string[] words) => Run.Of(["mark", ward.Root, "--rule", "thang", "--unit", "to-01", "--period", "2020-01", .. words]);

    private string State() => string.Join('\n', Directory.EnumerateFiles(ward.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Where(f => Path.GetFileName(f) != ".lock").Select(f => $"{f} {ReceivingWard.Hash(f)}"));
}
