using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Documents.Tests.Samples;

/// <summary>A report to a superior with a chart of each kind; its figures are made up.</summary>
internal static class Charts
{
    private static readonly string[] Wards = ["Hạ Đình", "Khương Đình", "Khương Mai", "Khương Trung", "Kim Giang", "Nhân Chính"];
    private static readonly string[] Years = ["2021", "2022", "2023", "2024", "2025"];

    public static Chart Column { get; } = Make(ChartKind.Column, "Tỷ lệ trẻ em đến 8 tuổi được tiếp cận dịch vụ, theo phường (số liệu giả định)", "Phường", Wards, 1, "%",
        ("Kế hoạch năm 2024", [95, 95, 95, 95, 95, 95]), ("Thực hiện năm 2024", [96.5m, 91.2m, null, 98m, 0m, 100m]));

    public static Chart Bar { get; } = Make(ChartKind.Bar, "Kinh phí theo nguồn (số liệu giả định)", "Nguồn", ["Ngân sách phường bố trí trong dự toán chi thường xuyên hằng năm", "Lồng ghép các chương trình, đề án", "Vận động, tài trợ & nguồn “khác”"], 1, "triệu đồng",
        ("Dự toán", [1250.5m, 300, null]), ("Quyết toán", [1234.5m, 287.25m, 45]));

    public static Chart Line { get; } = Make(ChartKind.Line, "Số cuộc truyền thông qua các năm (số liệu giả định)", "Năm", Years, 0, null,
        ("Hạ Đình", [12, 15, null, 18, 21]), ("Khương Mai", [8, 9, 14, 16, 15]), ("Kim Giang", [3, -2, 5, 4, 6]));

    public static Chart Pie { get; } = Make(ChartKind.Pie, "Cơ cấu trẻ em theo độ tuổi (số liệu giả định)", "Độ tuổi", ["Dưới 3 tuổi", "Từ 3 đến dưới 6 tuổi", "Từ 6 đến 8 tuổi", "Chưa rõ"], 0, null,
        ("Số trẻ em", [420, 515, 380, null]));

    public static OfficialDocument Document { get; } = Phuong2026.Document with
    {
        Title = "Báo cáo kết quả năm 2024",
        FileName = "12-BC-UBND-2024",
        Header = Phuong2026.Document.Header! with { Code = TextLine.Of("12/BC-UBND"), TypeName = TextLine.Of("Báo cáo"), Subject = TextLine.Of("Kết quả thực hiện Kế hoạch chăm sóc trẻ em năm 2024") },
        Addressees = [TextLine.Of("Ủy ban nhân dân thành phố Huế")],
        Body =
        [
            new Numbered(NumberLevel.Section, 1, 1, true, TextLine.Of("Kết quả")), new Paragraph(TextLine.Of("Kết quả theo phường như sau:")), Column,
            new Paragraph(TextLine.Of("Kinh phí:")), Bar, Line, new Landscape([Pie]),
        ],
        Recipients = [TextLine.Of("Như trên"), TextLine.Of("Lưu: VT, VHXH")],
        Annexes = [],
    };

    /// <summary>Each text has the path of its cell, each figure a source too.</summary>
    private static Chart Make(ChartKind kind, string title, string head, string[] categories, int decimals, string? unit, params (string Name, decimal?[] Values)[] series)
    {
        var span = new SourceSpan("bao-cao.md", new(7, 3), new(7, 30));
        TextLine Line(string text, string path) => TextLine.Of(text, new(span, ModelPath.Parse($"{kind}.{path}".ToLowerInvariant())));
        return new(
            kind,
            Line(title, "title"),
            Line(head, "head"),
            categories.Select((c, i) => Line(c, $"names[{i}]")).ToValueList(),
            series.Select((s, column) => new ChartSeries(
                Line(s.Name, $"series[{column}]"),
                s.Values.Select((v, row) => new ChartValue(v, [new(span, ModelPath.Parse($"{kind}.figures[{column}][{row}]".ToLowerInvariant()), $"bao-cao/{row}.yaml")])).ToValueList())).ToValueList(),
            decimals,
            unit);
    }
}
