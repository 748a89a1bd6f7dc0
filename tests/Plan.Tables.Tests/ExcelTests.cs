using Plan.Excel;
using Plan.Sdk.Extensibility;

namespace Plan.Tables.Tests;

/// <summary>Workbooks as wards have them.</summary>
public sealed class ExcelTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string File => Path.Combine(folder.Path, "trẻ em.xlsx");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Read_MergedHeaderPercentDayAndText_AreReadAsShown()
    {
        Workbook.Write(File,
            [Workbook.Row(1, "BẢNG TỔNG HỢP"), Workbook.Row(3, "Đơn vị", "Số trẻ", "", "Tỷ lệ", "Ngày"), Workbook.Row(4, "", "Nam", "Nữ"),
             Workbook.Row(5, "hoa-sen", "=<c><v>10</v></c>", "1.012", "=<c s=\"1\"><v>0.955</v></c>", "=<c s=\"2\"><v>46387</v></c>"),
             Workbook.Row(6, "hoa-mai", "=<c><v>7</v></c>", "=<c><f>1+2</f><v>3</v></c>", "=<c s=\"1\"><v>0.1</v></c>", "31/12/2026")],
            "B3:C3", "A3:A4");

        (await AskAsync(["Đơn vị", "Số trẻ / Nam", "Số trẻ / Nữ", "Tỷ lệ"], ("headerLines", 2m), ("period", "Ngày")))
            .ShouldBe("Đơn vị:Text | Số trẻ / Nam:Number | Số trẻ / Nữ:Number | Tỷ lệ:Number\n“hoa-sen” | 10 | 1012 | 95.5\n“hoa-mai” | 7 | 3 | 10");
    }

    [Fact]
    public async Task Read_FormulaWithoutValue_IsRefusedWithItsPlace()
    {
        Workbook.Write(File, [Workbook.Row(1, "Đơn vị", "Số trẻ"), Workbook.Row(2, "a", "=<c><f>SUM(C1:C9)</f></c>")]);

        (await FailAsync(["Đơn vị", "Số trẻ"])).ShouldBe("tệp “trẻ em.xlsx”: công thức ở ô B2 chưa có giá trị; mở bằng Excel, lưu lại rồi chạy lại");
    }

    [Fact]
    public async Task Read_FormulaWithoutValueInASheetThatLiesElsewhere_IsRefusedToo()
    {
        Workbook.Write(File, [Workbook.Row(1, "Đơn vị", "Số trẻ"), Workbook.Row(2, "a", "=<c><f>SUM(C1:C9)</f></c>")]);
        Hostile.Move(File, "xl/worksheets/sheet1.xml", "xl/so-lieu/trang.xml", "xl/_rels/workbook.xml.rels");

        (await FailAsync(["Đơn vị", "Số trẻ"])).ShouldContain("công thức ở ô B2 chưa có giá trị");
    }

    [Fact]
    public async Task Read_SheetOfAMillionEmptyRows_GivesItsThree()
    {
        Workbook.Write(File, Enumerable.Range(4, 1_000_000).Select(i => $"<row r=\"{i}\"/>").Prepend(Workbook.Row(3, "b", "=<c><v>2</v></c>")).Prepend(Workbook.Row(2, "a", "=<c><v>1</v></c>")).Prepend(Workbook.Row(1, "Đơn vị", "Số trẻ")));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        (await AskAsync(["Đơn vị", "Số trẻ"])).ShouldBe("Đơn vị:Text | Số trẻ:Number\n“a” | 1\n“b” | 2");
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData("a part of zeros", "giải nén ra quá lớn (phần “xl/media/image1.bin”)")]
    [InlineData("many parts of zeros", "giải nén ra quá lớn (phần “xl/media/image400.bin”)")]
    [InlineData("more parts than any workbook has", "giải nén ra quá lớn")]
    [InlineData("a sheet of which the archive says it is small", "phần “xl/worksheets/sheet1.xml” bị hỏng hoặc lớn hơn kích thước mà tệp ghi")]
    [InlineData("shared texts of which the archive says they are few", "phần “xl/sharedStrings.xml” bị hỏng hoặc lớn hơn kích thước mà tệp ghi")]
    [InlineData("shared texts that unfold without end", "phần “xl/sharedStrings.xml” bị hỏng")]
    [InlineData("a column past the last one", "có nhiều dòng hoặc cột hơn Excel chứa được")]
    [InlineData("a column past all numbers", "")]
    public async Task Read_Bomb_IsRefusedInLittleMemory(string kind, string words)
    {
        Workbook.Write(File, [Workbook.Row(1, "Đơn vị", "Số trẻ"), kind switch
        {
            "a column past the last one" => "<row r=\"2\"><c r=\"ZZZZZ2\"><v>1</v></c></row>",
            "a column past all numbers" => "<row r=\"2\"><c r=\"ZZZZZZZZZZZZ2\"><v>1</v></c></row>",
            "a sheet of which the archive says it is small" => $"<!--{new string('x', 150_000_000)}-->",
            _ => "",
        }]);
        switch (kind)
        {
            case "a part of zeros": Hostile.Add(File, ("xl/media/image1.bin", new byte[60_000_000])); break;
            case "many parts of zeros": Hostile.Add(File, [.. Enumerable.Range(1, 401).Select(i => ($"xl/media/image{i}.bin", new byte[1_000_000]))]); break;
            case "more parts than any workbook has": Hostile.Add(File, [.. Enumerable.Range(1, 2_000).Select(i => ($"xl/media/image{i}.bin", new byte[1]))]); break;
            case "a sheet of which the archive says it is small": Hostile.Lie(File, "xl/worksheets/", 500); break;
            case "shared texts of which the archive says they are few":
                Hostile.Add(File, ("xl/sharedStrings.xml", Hostile.Texts(20_000_000)));
                Hostile.Lie(File, "xl/sharedStrings.xml", 1_000);
                break;
            case "shared texts that unfold without end": Hostile.Add(File, ("xl/sharedStrings.xml", Hostile.Laughs())); break;
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        (await FailAsync(["Đơn vị", "Số trẻ"])).ShouldContain(words);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(8_000_000);
    }

    [Fact]
    public async Task Read_CellFarToTheRight_MakesTheOtherRowsNoLonger()
    {
        Workbook.Write(File, Enumerable.Range(2, 5_000).Select(i => Workbook.Row(i, $"u{i}", $"=<c><v>{i}</v></c>")).Prepend("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Đơn vị</v></c><c r=\"B1\" t=\"str\"><v>Số trẻ</v></c><c r=\"XFD1\" t=\"str\"><v>x</v></c></row>"));

        var before = GC.GetAllocatedBytesForCurrentThread();
        var page = await PluginRun.AskAsync(new ExcelPlugin(), File, ["Đơn vị", "Số trẻ"]);

        page.Rows.Count.ShouldBe(1_000);
        page.Rows[^1][1].ShouldBe(1_001m);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(200_000_000);
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(300)]
    [InlineData(60)]
    [InlineData(0)]
    public async Task Read_BrokenFile_IsTold(int kept)
    {
        Workbook.Write(File, [Workbook.Row(1, "Đơn vị", "Số trẻ")]);
        await System.IO.File.WriteAllBytesAsync(File, (await System.IO.File.ReadAllBytesAsync(File))[..kept]);

        (await FailAsync(["Đơn vị", "Số trẻ"])).ShouldStartWith("tệp “trẻ em.xlsx”");
    }

    [Fact]
    public async Task Read_SheetThatIsNotThere_IsTold()
    {
        Workbook.Write(File, [Workbook.Row(1, "Đơn vị", "Số trẻ")]);

        (await FailAsync(["Đơn vị", "Số trẻ"], ("sheet", "Năm 2026"))).ShouldBe("tệp “trẻ em.xlsx” không có trang “Năm 2026”; có: Số liệu");
    }

    private async Task<string> AskAsync(Sdk.Collections.ValueList<string> columns, params (string Name, object Value)[] table) =>
        Rows.Print(await PluginRun.AskAsync(new ExcelPlugin(), File, columns, table));

    private async Task<string> FailAsync(Sdk.Collections.ValueList<string> columns, params (string Name, object Value)[] table) =>
        (await Should.ThrowAsync<DataSourceException>(() => AskAsync(columns, table))).Message;
}
