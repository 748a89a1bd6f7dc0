using System.Globalization;
using System.Text;
using System.Text.Json;
using Plan.Sdk.Benchmarks.Reports;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating;

namespace Plan.Sdk.Benchmarks.Templates;

/// <summary>The compared report as plain text, from a template of kind <c>text</c> over plain data.</summary>
internal sealed class TextReport
{
    private static readonly DateOnly Day = new(2026, 11, 22);
    private readonly TemplateFile file;
    private readonly Template template;
    private readonly TemplateData data;
    private int compiled;

    public TextReport(int rows)
    {
        var content = ReportContent.Of(rows);
        data = TemplateData.Parse(JsonSerializer.Serialize(new { fields = ReportContent.Fields.Select(f => f.Value), rows = content.Rows.Select(r => r.Select((cell, i) => (cell, i)).ToDictionary(c => Key(c.i), c => c.cell)) }));
        file = new("bao-cao.md", Text());
        template = Compile();
    }

    /// <summary>The name of a column in the data.</summary>
    public static string Key(int column) => string.Create(CultureInfo.InvariantCulture, $"c{column}");

    /// <summary>Template text to checked template.</summary>
    public Template Compile()
    {
        var diagnostics = new DiagnosticBag();
        // Another name each time, so that nothing comes from the cache.
        return Template.Compile(file.Text, $"bao-cao-{compiled++}.md", new([]), data.Model, diagnostics) ?? throw new InvalidOperationException(diagnostics.ToSorted()[0].ToString());
    }

    /// <summary>Template and data to text with origins.</summary>
    public string Render()
    {
        var diagnostics = new DiagnosticBag();
        return (TemplateRenderer.RenderText(template, data, Day, template.Limits, diagnostics) ?? throw new InvalidOperationException(diagnostics.ToSorted()[0].ToString())).Text;
    }

    private static string Text()
    {
        var t = new StringBuilder("---\nid: bao-cao\nkind: text\n---\n");
        for (var i = 0; i < ReportContent.Fields.Count; i++) t.Append(CultureInfo.InvariantCulture, $"{ReportContent.Fields[i].Label}: {{{{ fields[{i}] ?? '' }}}}\n\n");
        t.Append("| ").AppendJoin(" | ", ReportContent.Columns).Append(" |\n{{~ for row in rows ~}}\n|");
        for (var i = 0; i < ReportContent.Columns.Count; i++) t.Append(CultureInfo.InvariantCulture, $" {{{{ row.{Key(i)} }}}} |");
        return t.Append("\n{{~ end ~}}\n").ToString();
    }
}
