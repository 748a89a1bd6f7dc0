using System.IO.Compression;
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
    public async Task Read_SheetOfAMillionEmptyRows_GivesItsThree()
    {
        Workbook.Write(File, Enumerable.Range(4, 1_000_000).Select(i => $"<row r=\"{i}\"/>").Prepend(Workbook.Row(3, "b", "=<c><v>2</v></c>")).Prepend(Workbook.Row(2, "a", "=<c><v>1</v></c>")).Prepend(Workbook.Row(1, "Đơn vị", "Số trẻ")));
        var clock = System.Diagnostics.Stopwatch.StartNew();

        (await AskAsync(["Đơn vị", "Số trẻ"])).ShouldBe("Đơn vị:Text | Số trẻ:Number\n“a” | 1\n“b” | 2");
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Read_Bomb_IsRefusedBeforeItIsRead()
    {
        Workbook.Write(File, [Workbook.Row(1, "Đơn vị", "Số trẻ")]);
        using (var zip = ZipFile.Open(File, ZipArchiveMode.Update))
        {
            using var bomb = zip.CreateEntry("xl/media/image1.bin", CompressionLevel.Optimal).Open();
            var zeros = new byte[1_000_000];
            for (var i = 0; i < 60; i++) bomb.Write(zeros);
        }

        (await FailAsync(["Đơn vị", "Số trẻ"])).ShouldContain("giải nén ra quá lớn");
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
