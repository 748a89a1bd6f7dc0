namespace Plan.Sdk.Documents.Tests.Samples;

/// <summary>Text as people paste it: decomposed letters, quotes, tabs, markup, braces, marks of direction, a word of 32 kB.</summary>
internal static class Hostile
{
    public const string Composed = "Ủy ban nhân dân phường Hương An, tỉnh Thừa Thiên Huế: nghĩa vụ, quyền lợi";

    // Written with escapes: the tests' own runtime can't take letters apart.
    public const string Decomposed = "U\u0309y ban nha\u0302n da\u0302n phu\u031bo\u031b\u0300ng Hu\u031bo\u031bng An, ti\u0309nh Thu\u031b\u0300a Thie\u0302n Hue\u0302\u0301: nghi\u0303a vu\u0323, quye\u0302\u0300n lo\u031b\u0323i";

    public static OfficialDocument Document { get; } = Phuong2026.Document with
    {
        Title = "<script>alert('x')</script> & \"kế hoạch\"",
        Body = new TreeBuilder()
            .Text("Đoạn có <b>thẻ</b>, & và &amp; và \"ngoặc\" 'đơn' “kép” {{ biến }} {%- if -%} ]]> <!-- -->")
            .Text("Cột\tmột\tCột hai\nDòng thứ hai của đoạn  có hai  dấu cách ")
            .Text("Dấu hướng \u200e\u200f\u202eđảo\u202c và khoảng\u00a0không ngắt, gạch\u00adnối mềm, emoji 👨‍👩‍👧, chữ hiếm 𠀋")
            .Text(new string('x', 32 * 1024))
            .Text("https://vbpl.vn/TW/Pages/vbpq-toanvan.aspx?ItemID=" + new string('9', 300))
            .Item(NumberLevel.Point, 1, 1, "</w:t></w:r></w:p><w:p>")
            .Add(new Table([new(ColumnAlignment.Left), new(ColumnAlignment.Right)], Row("Tên\ncột", "<td>"), [Row(new string('m', 400), " 1\t2 "), Row("", "")]))
            .Text(Decomposed)
            .Blocks,
    };

    private static TableRow Row(string left, string right) => new([TextLine.Of(left), TextLine.Of(right)]);
}
