using Plan.Excel;
using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace Plan.Tables.Tests;

/// <summary>Workbooks in the old format of Excel 97 to 2003, written by LibreOffice.</summary>
public sealed class XlsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [LibreOfficeCalcFact]
    public async Task Read_MergedHeaderFormulaPercentAndDays_GivesTheRowsOfTheXlsx()
    {
        var xlsx = Write(
            [Workbook.Row(1, "BẢNG TỔNG HỢP TRẺ EM"), Workbook.Row(3, "Đơn vị", "Số trẻ", "", "Tỷ lệ", "Ngày"), Workbook.Row(4, "", "Nam", "Nữ"),
             Workbook.Row(5, "hoa-sen", "=<c><v>10</v></c>", "1.012", "=<c s=\"1\"><v>0.955</v></c>", "=<c s=\"2\"><v>46387</v></c>"),
             Workbook.Row(6, "hoa-mai", "=<c><v>7</v></c>", "=<c><f>B6-4</f><v>3</v></c>", "=<c s=\"1\"><v>0.1</v></c>", "31/12/2026"),
             Workbook.Row(7, "năm cũ", "=<c><v>9</v></c>", "=<c><v>9</v></c>", "=<c s=\"1\"><v>1</v></c>", "31/12/2025")],
            "B3:C3", "A3:A4");
        ValueList<string> columns = ["Đơn vị", "Số trẻ / Nam", "Số trẻ / Nữ", "Tỷ lệ", "Ngày"];
        const string read = "Đơn vị:Text | Số trẻ / Nam:Number | Số trẻ / Nữ:Number | Tỷ lệ:Number | Ngày:Date\n“hoa-sen” | 10 | 1012 | 95.5 | 2026-12-31\n“hoa-mai” | 7 | 3 | 10 | 2026-12-31";

        (await AskAsync(xlsx, columns, ("headerLines", 2m), ("period", "Ngày"))).ShouldBe(read);
        (await AskAsync(LibreOfficeCalc.ToXls(xlsx), columns, ("headerLines", 2m), ("period", "Ngày"))).ShouldBe(read);
    }

    [LibreOfficeCalcFact]
    public async Task Read_FormulaWithoutValue_HasTheOneThatTheProgramReckoned()
    {
        var xlsx = Write([Workbook.Row(1, "Đơn vị", "Số trẻ"), Workbook.Row(2, "a", "=<c><v>40</v></c>"), Workbook.Row(3, "b", "=<c><f>B2+2</f></c>")]);

        await Should.ThrowAsync<DataSourceException>(() => AskAsync(xlsx, ["Đơn vị", "Số trẻ"]));
        (await AskAsync(LibreOfficeCalc.ToXls(xlsx), ["Đơn vị", "Số trẻ"])).ShouldBe("Đơn vị:Text | Số trẻ:Number\n“a” | 40\n“b” | 42");
    }

    [LibreOfficeCalcFact]
    public async Task Read_VietnameseText_KeepsEachLetter()
    {
        string[] words = ["Trường Mầm non Hoa Sen", "Tổ dân phố số 7 – “Đông Ngạc”", "Nguyễn; 'Ưu'\tà", "Tru\u031bo\u031b\u0300ng  Tiê\u0309u ho\u0323c", new('ế', 3_000)];
        var xls = LibreOfficeCalc.ToXls(Write([Workbook.Row(1, "Tên", "Số thứ tự"), .. words.Select((w, i) => Workbook.Row(i + 2, w, $"=<c><v>{i}</v></c>"))]));

        var page = await PluginRun.AskAsync(new ExcelPlugin(), xls, ["Tên", "Số thứ tự"]);

        page.Rows.Select(r => r[0]).ShouldBe(["Trường Mầm non Hoa Sen", "Tổ dân phố số 7 – “Đông Ngạc”", "Nguyễn; 'Ưu' à", "Trường Tiểu học", new string('ế', 3_000)]);
        page.Rows.Select(r => r[1]).ShouldBe(Enumerable.Range(0, words.Length).Select(i => (object?)(decimal)i));
    }

    [LibreOfficeCalcFact]
    public async Task Read_SheetThatIsNotThereAndBrokenFiles_AreTold()
    {
        var xls = LibreOfficeCalc.ToXls(Write([Workbook.Row(1, "Đơn vị", "Số trẻ"), Workbook.Row(2, "hoa-sen", "=<c><v>1</v></c>")]));
        var whole = await File.ReadAllBytesAsync(xls);

        (await Should.ThrowAsync<DataSourceException>(() => AskAsync(xls, ["Đơn vị", "Số trẻ"], ("sheet", "Năm 2026")))).Message.ShouldBe("tệp “trẻ em.xls” không có trang “Năm 2026”; có: Số liệu");
        foreach (var kept in (int[])[0, 8, 300, 600, 1_000, 2_000, 3_000])
        {
            await File.WriteAllBytesAsync(xls, whole[..kept]);
            (await Should.ThrowAsync<DataSourceException>(() => AskAsync(xls, ["Đơn vị", "Số trẻ"]), $"{kept} bytes")).Message.ShouldStartWith("tệp “trẻ em.xls”");
        }

        var random = new Random(97);
        for (var i = 0; i < 200; i++)
        {
            var broken = whole.ToArray();
            for (var change = 0; change < 8; change++) broken[random.Next(broken.Length)] = (byte)random.Next(256);
            await File.WriteAllBytesAsync(xls, broken);
            try
            {
                await AskAsync(xls, ["Đơn vị", "Số trẻ"], ("sheet", i % 2 == 0 ? "Số liệu" : "Năm 2026"));
            }
            catch (DataSourceException told)
            {
                told.Reason!.En.ShouldStartWith("file “trẻ em.xls”");
            }
        }
    }

    private string Write(IEnumerable<string> rows, params string[] merged)
    {
        var file = Path.Combine(folder.Path, "trẻ em.xlsx");
        Workbook.Write(file, rows, merged);
        return file;
    }

    private static async Task<string> AskAsync(string file, ValueList<string> columns, params (string Name, object Value)[] table) =>
        Rows.Print(await PluginRun.AskAsync(new ExcelPlugin(), file, columns, table));
}
