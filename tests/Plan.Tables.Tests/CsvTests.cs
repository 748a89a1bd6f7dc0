using System.Text;
using Plan.Csv;
using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace Plan.Tables.Tests;

/// <summary>Tables as wards have them, written as text.</summary>
public sealed class CsvTests : IDisposable
{
    private const string Plain = "Năm;Đơn vị;Số trẻ;Tỷ lệ (%)\n2026;Trường Mầm non Hoa Sen;1.234;95,5\n2026;Trạm Y tế;80;100\n2025;Trạm Y tế;75;99\n";
    private const string Read = "Đơn vị:Text | Số trẻ:Number | Tỷ lệ (%):Number\n“Trường Mầm non Hoa Sen” | 1234 | 95.5\n“Trạm Y tế” | 80 | 100";
    private readonly TemporaryFolder folder = new();

    private string File => Path.Combine(folder.Path, "bảng trẻ em.csv");

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, bool> Encodings => new() { { "utf-8", false }, { "utf-8", true }, { "utf-16", true }, { "utf-16BE", true } };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Read_EncodingOfWards_GivesTheSameRows(string name, bool mark)
    {
        var encoding = Encoding.GetEncoding(name);
        await System.IO.File.WriteAllBytesAsync(File, [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Plain)]);

        (await AskAsync(("period", "Năm"))).ShouldBe(Read);
    }

    [Fact]
    public async Task Read_Windows1258_IsComposed()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(1258)!;
        var decomposed = Plain.Replace("ỷ", "y\u0309", StringComparison.Ordinal).Replace("ệ", "ê\u0323", StringComparison.Ordinal).Replace("ố", "ô\u0301", StringComparison.Ordinal).Replace("ẻ", "e\u0309", StringComparison.Ordinal)
            .Replace("ị", "i\u0323", StringComparison.Ordinal).Replace("ườ", "ươ\u0300", StringComparison.Ordinal).Replace("ầ", "â\u0300", StringComparison.Ordinal).Replace("ạ", "a\u0323", StringComparison.Ordinal).Replace("ế", "ê\u0301", StringComparison.Ordinal);
        encoding.GetString(encoding.GetBytes(decomposed)).ShouldBe(decomposed);
        await System.IO.File.WriteAllBytesAsync(File, encoding.GetBytes(decomposed));

        (await AskAsync(("period", "Năm"), ("encoding", "windows-1258"))).ShouldBe(Read);
        (await FailAsync(("period", "Năm"))).ShouldBe("tệp “bảng trẻ em.csv”, dòng 1: không phải UTF-8; lưu lại bằng Excel theo kiểu “CSV UTF-8”, hoặc nếu tệp do chương trình cũ viết ra thì ghi encoding: windows-1258");
    }

    [Theory]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData(",")]
    public async Task Read_AnySeparator_IsFound(string separator)
    {
        var text = Plain.Replace("95,5", separator == "," ? "\"95,5\"" : "95,5", StringComparison.Ordinal).Replace(";", separator, StringComparison.Ordinal);
        await WriteAsync(text);

        (await AskAsync(("period", "Năm"))).ShouldBe(Read);
    }

    [Fact]
    public async Task Read_TitleAndGroupedHeader_AreFoundByTheirNames()
    {
        await WriteAsync("ỦY BAN NHÂN DÂN PHƯỜNG;;;\nBẢNG TRẺ EM;;;\n\nĐơn vị;Số trẻ;;Ghi chú\n;Nam;Nữ;\nhoa-sen;10;12;đủ\n\"hoa-\"\"mai\"\"\";7;;\n");

        var page = await PluginRun.AskAsync(new CsvPlugin(), File, ["Đơn vị", "Số trẻ / Nữ", "Ghi chú"], ("headerLines", 2m));

        Rows.Print(page).ShouldBe("Đơn vị:Text | Số trẻ / Nữ:Number | Ghi chú:Text\n“hoa-sen” | 12 | “đủ”\n“hoa-\"mai\"” | ∅ | ∅");
    }

    [Fact]
    public async Task Read_UnitsByTheirNames_AreGivenAsIds()
    {
        await WriteAsync("Đơn vị;Số trẻ;Tỷ lệ (%)\nTrường  Mầm non Hoa Sen;5;1\n7;6;2\nTổng cộng;11;3\n");

        var answer = await AskAsync(("unit", "Đơn vị"), ("skip", (ValueList<string>)["Tổng cộng"]), ("units", (ValueList<PluginSettings>)[PluginRun.Of(("cell", "Trường Mầm non Hoa Sen"), ("id", "hoa-sen")), PluginRun.Of(("cell", "7"), ("id", "to-7"))]));

        answer.ShouldBe("Đơn vị:Text | Số trẻ:Number | Tỷ lệ (%):Number\n“hoa-sen” | 5 | 1\n“to-7” | 6 | 2");
    }

    [Fact]
    public async Task Read_CellThatIsNoFigure_StaysATextWithItsPlace()
    {
        await WriteAsync("Đơn vị;Số trẻ;Tỷ lệ (%)\na;chưa có;95%\nb;−5;100 %\nc;1 234 567,25;-\n");

        (await AskAsync()).ShouldBe("Đơn vị:Text | Số trẻ:Number | Tỷ lệ (%):Number\n“a” | “chưa có, ô B2” | 95\n“b” | -5 | 100\n“c” | 1234567.25 | “-, ô C4”");
    }

    [Fact]
    public async Task Read_DecimalsOfBothKinds_AreRefusedWithTheirPlace()
    {
        await WriteAsync("Đơn vị;Số trẻ;Tỷ lệ (%)\na;1.234;95.5\n");

        (await FailAsync()).ShouldBe("tệp “bảng trẻ em.csv”, ô C2, cột “Tỷ lệ (%)”: “95.5” không phải là số có phần thập phân sau dấu phẩy; nếu cả bảng viết như vậy thì ghi decimal: dot");
        (await AskAsync(("decimal", "dot"))).ShouldEndWith("“a” | 1.234 | 95.5");
    }

    [Fact]
    public async Task Read_DatesAsText_SayThePeriod()
    {
        await WriteAsync("Ngày;Đơn vị;Số trẻ;Tỷ lệ (%)\n31/12/2026;a;1;2\n1/1/2027;a;3;4\n2026-06-30;b;5;6\n");

        (await AskAsync(("period", "Ngày"))).ShouldEndWith("“a” | 1 | 2\n“b” | 5 | 6");
    }

    [Fact]
    public async Task Read_ColumnThatIsNotThere_IsToldWithTheNearest()
    {
        await WriteAsync("Đơn vị;Số trẽ;Tỷ lệ (%)\na;1;2\n");

        (await FailAsync()).ShouldBe("tệp “bảng trẻ em.csv” không có cột “Số trẻ”; ý bạn là “Số trẽ”? Dòng tiêu đề gần nhất (dòng 1) có: Đơn vị, Số trẽ, Tỷ lệ (%)");
    }

    [Fact]
    public async Task Read_NoFile_AnEmptyOneAndOneOfBytes_AreTold()
    {
        (await FailAsync()).ShouldContain("không có tệp");
        await WriteAsync("\n \n");
        (await FailAsync()).ShouldContain("không có dòng nào");
        await System.IO.File.WriteAllBytesAsync(File, Encoding.Unicode.GetBytes("a;b\n"));
        (await FailAsync()).ShouldContain("có byte 0");
    }

    [Fact]
    public async Task Read_Pages_GiveEachRowOnce()
    {
        await WriteAsync("Đơn vị;Số trẻ\n" + string.Concat(Enumerable.Range(1, 25).Select(i => $"u{i};{i}\n")));
        var source = (await PluginRun.StartAsync(new CsvPlugin(), File)).OfType<IDataSource>().Single();
        var query = PluginRun.Query(["Số trẻ", "Đơn vị"]) with { MostRows = 10 };
        var rows = new List<ValueList<object?>>();
        for (DataPage? page = null; page is null || page.Next is not null; rows.AddRange(page.Rows)) page = await source.ReadAsync(query with { Page = page?.Next }, CancellationToken.None);

        rows.Select(r => (decimal)r[0]!).ShouldBe(Enumerable.Range(1, 25).Select(i => (decimal)i));
    }

    [Fact]
    public async Task Read_FileThatChanged_IsReadAgainAndSaysItsDay()
    {
        await WriteAsync("Đơn vị;Số trẻ\na;1\n");
        var source = (await PluginRun.StartAsync(new CsvPlugin(), File)).OfType<IDataSource>().Single();
        var before = await source.ReadAsync(PluginRun.Query(["Đơn vị", "Số trẻ"]), CancellationToken.None);
        await WriteAsync("Đơn vị;Số trẻ\na;22\n");
        System.IO.File.SetLastWriteTimeUtc(File, new(2026, 12, 31, 1, 2, 3, DateTimeKind.Utc));

        var after = await source.ReadAsync(PluginRun.Query(["Đơn vị", "Số trẻ"]), CancellationToken.None);

        before.Rows[0][1].ShouldBe(1m);
        after.Rows[0][1].ShouldBe(22m);
        after.AsOf.ShouldBe(new(2026, 12, 31, 1, 2, 3, TimeSpan.Zero));
    }

    [Fact]
    public async Task Probe_FileMissing_SaysSo()
    {
        var probe = (await PluginRun.StartAsync(new CsvPlugin(), File)).OfType<IHealthProbe>().Single();

        var missing = await probe.CheckAsync(CancellationToken.None);
        await WriteAsync(Plain);

        missing.State.ShouldBe(PluginHealthState.Unhealthy);
        missing.Message.Vi.ShouldContain("bảng trẻ em.csv");
        (await probe.CheckAsync(CancellationToken.None)).State.ShouldBe(PluginHealthState.Healthy);
    }

    private Task WriteAsync(string text) => System.IO.File.WriteAllTextAsync(File, text);

    private async Task<string> AskAsync(params (string Name, object Value)[] table) =>
        Rows.Print(await PluginRun.AskAsync(new CsvPlugin(), File, ["Đơn vị", "Số trẻ", "Tỷ lệ (%)"], table));

    private async Task<string> FailAsync(params (string Name, object Value)[] table) =>
        (await Should.ThrowAsync<DataSourceException>(() => AskAsync(table))).Message;
}
