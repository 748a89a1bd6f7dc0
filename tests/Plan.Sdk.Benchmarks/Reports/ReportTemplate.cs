using System.Globalization;
using System.Text;
using Plan.Sdk.Templating;

namespace Plan.Sdk.Benchmarks.Reports;

/// <summary>The compared report as a template: 40 labelled placeholders, and the table when the template makes it.</summary>
internal static class ReportTemplate
{
    /// <summary>The id.</summary>
    public const string Id = "bao-cao-do-toc-do";

    /// <summary>A pack of the one template.</summary>
    public static TemplatePack Pack(ReportTable table) => new([new($"{Id}.md", Text(table))]);

    /// <summary>The template's text.</summary>
    public static string Text(ReportTable table)
    {
        var t = new StringBuilder($"---\nid: {Id}\ntitle: Báo cáo\nkind: paper\ndocumentType: BC\nmodel: ActionPlan\n---\n{{{{~ fields = plan.tasks[0] ~}}}}\n{{{{~ if fields ~}}}}\n");
        for (var i = 0; i < ReportContent.Fields.Count; i++)
            t.Append(CultureInfo.InvariantCulture, $"{ReportContent.Fields[i].Label}: {{{{ fields.outputs[{i}] ?? \"\" }}}}\n\n");
        t.Append("{{~ end ~}}\n");
        if (table == ReportTable.FromAnnex) return t.ToString();
        t.Append("| ").AppendJoin(" | ", ReportContent.Columns).Append(" |\n|").Insert(t.Length, "---|", ReportContent.Columns.Count).Append('\n')
            .Append("{{~ for task in plan.tasks offset: 1 ~}}\n|");
        for (var i = 0; i < ReportContent.Columns.Count; i++) t.Append(CultureInfo.InvariantCulture, $" {{{{ task.outputs[{i}] ?? \"\" }}}} |");
        return t.Append("\n{{~ end ~}}\n").ToString();
    }
}
