using System.Globalization;
using System.Text;

namespace Plan.Sdk.Benchmarks.Reports;

/// <summary>
/// The report's content as a plan's YAML: the fields are the outputs of the first task, the rows those of the annex or,
/// for a template that makes the table itself, those of the further tasks.
/// </summary>
internal static class ReportYaml
{
    /// <summary>The file's text.</summary>
    public static string Of(ReportContent content, ReportTable table)
    {
        var y = new StringBuilder();
        y.Append("apiVersion: plan/v1\nkind: ActionPlan\nid: bao-cao-do-toc-do\ndocument:\n  type: BC\n  number: 12\n  date: 2019-11-28\n  issuer: ubnd-phuong-huong-an\n")
            .Append("  subject: ").Append(ReportContent.Title)
            .Append("\n  signature: {authority: [TM, KT], for: Chủ tịch, position: Phó Chủ tịch, name: (Họ và tên)}\n  recipients: [Như trên]\n  archive: {keepers: [VT]}\n")
            .Append("tasks:\n  - id: cac-truong\n    title: Các trường\n    outputs:\n");
        foreach (var (_, value) in ReportContent.Fields) y.Append("      - ").Append(Quoted(value)).Append('\n');
        if (table == ReportTable.FromTemplate) Tasks(y, content);
        else Annex(y, content);
        return y.ToString();
    }

    private static void Tasks(StringBuilder y, ReportContent content)
    {
        for (var i = 0; i < content.Rows.Count; i++)
            y.Append(CultureInfo.InvariantCulture, $"  - {{id: dong-{i + 1}, title: Dòng, outputs: {Line(content.Rows[i])}}}\n");
    }

    private static void Annex(StringBuilder y, ReportContent content)
    {
        y.Append("annexes:\n  - id: bang\n    title: Kết quả thực hiện từng nội dung\n    columns: ").Append(Line(ReportContent.Columns)).Append("\n    rows:\n");
        foreach (var row in content.Rows) y.Append("      - ").Append(Line(row)).Append('\n');
        y.Append("    landscape: true\n");
    }

    private static string Line(IEnumerable<string> cells) => $"[{string.Join(", ", cells.Select(Quoted))}]";

    private static string Quoted(string text) => $"\"{text}\"";
}
