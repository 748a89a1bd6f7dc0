using System.Globalization;
using System.Text;
using HandlebarsDotNet;
using Plan.Sdk.Benchmarks.Reports;

namespace Plan.Sdk.Benchmarks.Templates;

/// <summary>The same report from Handlebars.Net: the same text, nothing encoded, no origins.</summary>
internal sealed class HandlebarsReport
{
    private readonly string text = Text();
    private readonly HandlebarsTemplate<object, object> template;
    private readonly object data;

    public HandlebarsReport(int rows)
    {
        data = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["fields"] = ReportContent.Fields.Select(f => f.Value).ToArray(),
            ["rows"] = ReportContent.Of(rows).Rows.Select(r => r.Select((cell, i) => (cell, i)).ToDictionary(c => TextReport.Key(c.i), c => c.cell, StringComparer.Ordinal)).ToArray(),
        };
        template = Compile();
    }

    /// <summary>Template text to a compiled template.</summary>
    public HandlebarsTemplate<object, object> Compile() => Handlebars.Create(new HandlebarsConfiguration { NoEscape = true }).Compile(text);

    /// <summary>Template and data to text.</summary>
    public string Render() => template(data);

    private static string Text()
    {
        var t = new StringBuilder();
        for (var i = 0; i < ReportContent.Fields.Count; i++) t.Append(CultureInfo.InvariantCulture, $"{ReportContent.Fields[i].Label}: {{{{fields.[{i}]}}}}\n\n");
        t.Append("| ").AppendJoin(" | ", ReportContent.Columns).Append(" |\n{{#each rows}}\n|");
        for (var i = 0; i < ReportContent.Columns.Count; i++) t.Append(CultureInfo.InvariantCulture, $" {{{{{TextReport.Key(i)}}}}} |");
        return t.Append("\n{{/each}}\n").ToString();
    }
}
