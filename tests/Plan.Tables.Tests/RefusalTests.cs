using System.Text;
using Plan.Csv;
using Plan.Excel;
using Plan.Sdk.Extensibility;

namespace Plan.Tables.Tests;

/// <summary>What the plugins say of tables that they refuse, in both languages.</summary>
public sealed class RefusalTests : IDisposable
{
    private static readonly string Header = Workbook.Row(1, "Đơn vị", "Số trẻ");
    private readonly TemporaryFolder folder = new();
    private readonly List<string> told = [];

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Refusals_OfTablesAsText_AreTheApproved()
    {
        await TextAsync("no file", null);
        await TextAsync("empty", "\n \n"u8.ToArray());
        await TextAsync("more than 50 MB", new byte[50_000_001]);
        await TextAsync("a byte 0", Encoding.Unicode.GetBytes("a;b\n"));
        await TextAsync("not UTF-8", [.. "Đơn vị;Số trẻ\n"u8, 0xE9, .. ";1\n"u8]);
        await TextAsync("half a letter of UTF-16", [0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8], ("encoding", "utf-16"));
        await TextAsync("a quotation mark too few", "Đơn vị;Số trẻ\n\"a;1\n"u8.ToArray(), ("separator", "semicolon"));
        await TextAsync("a column that is nearly there", "Đơn vị;Số trẽ\na;1\n"u8.ToArray());
        await TextAsync("no such column", "Tên;Ghi chú\na;1\n"u8.ToArray());
        await TextAsync("two columns of one name", "Đơn vị;Số trẻ;Số trẻ\na;1;2\n"u8.ToArray());
        await TextAsync("a header in line 9", "Đơn vị;Số trẻ\na;1\n"u8.ToArray(), ("header", 9m));
        await TextAsync("a dot before decimals", "Đơn vị;Số trẻ\na;9.5\n"u8.ToArray());
        await TextAsync("a comma before decimals", "Đơn vị;Số trẻ\na;9,5\n"u8.ToArray(), ("decimal", "dot"), ("separator", "semicolon"));
        await TextAsync("another query", "Đơn vị;Số trẻ\na;1\n"u8.ToArray(), ("query", "nguoi-gia"));

        string.Join('\n', told).ShouldMatchApproved(c => c.NoDiff());
    }

    [Fact]
    public async Task Refusals_OfWorkbooks_AreTheApproved()
    {
        await BookAsync("not a workbook", file => File.WriteAllText(file, "Đơn vị;Số trẻ"));
        await BookAsync("cut off", file => File.WriteAllBytes(file, WriteAndRead(file)[..600]));
        await BookAsync("no such sheet", file => Workbook.Write(file, [Header]), ("sheet", "Năm 2026"));
        await BookAsync("a formula without its value", file => Workbook.Write(file, [Header, Workbook.Row(2, "a", "=<c><f>SUM(C1:C9)</f></c>")]));
        await BookAsync("nine formulas without their values", file => Workbook.Write(file, [Header, .. Enumerable.Range(2, 9).Select(i => Workbook.Row(i, "a", "=<c><f>1+1</f></c>"))]));
        await BookAsync("figures below row 200,000", file => Workbook.Write(file, [Header, "<row r=\"200001\"><c r=\"A200001\"><v>1</v></c></row>"]));
        await BookAsync("more rows than Excel has", file => Workbook.Write(file, [Header, "<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>"]));
        await BookAsync("more columns than Excel has", file => Workbook.Write(file, [Header, "<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>"]));
        await BookAsync("a part of 60 MB of zeros", file => Hostile.Add(Written(file), ("xl/media/image1.bin", new byte[60_000_000])));
        await BookAsync("its name is long and not to be shown", file => Hostile.Add(Written(file), ($"xl/\u001b[31m{new string('x', 300)}.bin", new byte[60_000_000])));
        await BookAsync("a sheet larger than the archive says", file => Hostile.Lie(Written(file), "xl/worksheets/", 200));
        await BookAsync("texts that unfold without end", file => Hostile.Add(Written(file), ("xl/sharedStrings.xml", Hostile.Laughs())));

        string.Join('\n', told).ShouldMatchApproved(c => c.NoDiff());
    }

    [Fact]
    public async Task Probe_SaysWhichFilesAreMissing()
    {
        var file = Path.Combine(folder.Path, "trẻ em.csv");
        var probe = (await PluginRun.StartAsync(new CsvPlugin(), file)).OfType<IHealthProbe>().Single();

        (await probe.CheckAsync(CancellationToken.None)).Message.ShouldBe(new("thiếu tệp: trẻ em.csv", "files missing: trẻ em.csv"));
        await File.WriteAllTextAsync(file, "a\n");
        (await probe.CheckAsync(CancellationToken.None)).Message.ShouldBe(new("có đủ 1 bảng", "all 1 tables are there"));
    }

    private static string Written(string file)
    {
        Workbook.Write(file, [Header, Workbook.Row(2, "hoa-sen", "=<c><v>1</v></c>")]);
        return file;
    }

    private static byte[] WriteAndRead(string file) => File.ReadAllBytes(Written(file));

    private Task TextAsync(string what, byte[]? bytes, params (string Name, object Value)[] table)
    {
        var file = Path.Combine(folder.Path, "trẻ em.csv");
        if (bytes is not null) File.WriteAllBytes(file, bytes);
        return TellAsync(what, new CsvPlugin(), file, table);
    }

    private Task BookAsync(string what, Action<string> write, params (string Name, object Value)[] table)
    {
        var file = Path.Combine(folder.Path, "trẻ em.xlsx");
        File.Delete(file);
        write(file);
        return TellAsync(what, new ExcelPlugin(), file, table);
    }

    private async Task TellAsync(string what, IPlanPlugin plugin, string file, (string Name, object Value)[] table)
    {
        var fault = await Should.ThrowAsync<DataSourceException>(() => PluginRun.AskAsync(plugin, file, ["Đơn vị", "Số trẻ"], table), what);
        var reason = fault.Reason.ShouldNotBeNull(what);
        fault.Message.ShouldBe(reason.Vi);
        told.Add($"{what}\n  vi: {reason.Vi}\n  en: {reason.En}");
    }
}
