using System.Text;
using Plan.Sdk.Documents;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Templating.Tests;

/// <summary>A document tree as text that a person can read beside the paper.</summary>
internal static class TreeText
{
    public static string Of(OfficialDocument document)
    {
        var text = new StringBuilder();
        text.AppendLine($"title: {document.Title}");
        text.AppendLine($"file: {document.FileName}");
        text.AppendLine($"date: {document.ReferenceDate:yyyy-MM-dd}{(document.IsDraft ? " (draft)" : "")}");
        if (document.Header is { } header)
        {
            foreach (var line in header.Parent) text.AppendLine($"parent: {Line(line)}");
            foreach (var line in header.Issuer) text.AppendLine($"issuer: {Line(line)}");
            text.AppendLine($"code: {Line(header.Code)}");
            text.AppendLine($"place: {Line(header.PlaceAndDate)}");
            if (header.TypeName is { } typeName) text.AppendLine($"type: {Line(typeName)}");
            text.AppendLine($"subject: {Line(header.Subject)}");
            if (header.Authority is { } authority) text.AppendLine($"authority: {Line(authority)}");
        }

        foreach (var line in document.Addressees) text.AppendLine($"addressee: {Line(line)}");

        text.AppendLine();
        text.Append(Of(document.Body));
        if (document.Signature is { } signature)
        {
            text.AppendLine();
            foreach (var line in signature.Lines) text.AppendLine($"sign: {Line(line)}");
            if (signature.Name is { } name) text.AppendLine($"name: {Line(name)}");
        }

        foreach (var line in (IEnumerable<TextLine>?)document.Recipients ?? []) text.AppendLine($"to: {Line(line)}");
        foreach (var annex in document.Annexes)
        {
            text.AppendLine();
            text.AppendLine($"annex{(annex.IsLandscape ? " (landscape)" : "")}: {Line(annex.Title)}");
            text.Append(Of(annex.Blocks));
        }

        return text.ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    public static string Of(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks) Write(block, text, "");
        return text.ToString().Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    private static void Write(Block block, StringBuilder text, string indent)
    {
        switch (block)
        {
            case Paragraph paragraph:
                text.AppendLine($"{indent}{(paragraph.Style == ParagraphStyle.Body ? "" : $"({paragraph.Style}) ")}{Line(paragraph.Text)}");
                break;
            case Numbered numbered:
                text.AppendLine($"{indent}{Label(numbered)} {(numbered.IsTitle ? "(title) " : "")}{Line(numbered.Text)}");
                break;
            case Landscape landscape:
                text.AppendLine($"{indent}landscape");
                foreach (var inner in landscape.Blocks) Write(inner, text, indent + "  ");
                break;
            case Chart chart:
                text.AppendLine($"{indent}chart {chart.Kind.ToString().ToLowerInvariant()} {Line(chart.Title)}{(chart.Unit is null ? "" : $" ({chart.Unit})")}");
                text.AppendLine($"{indent}  {string.Join(" | ", chart.Series.Select(s => Line(s.Name)).Prepend(Line(chart.CategoryTitle)))}");
                for (var i = 0; i < chart.Categories.Count; i++)
                    text.AppendLine($"{indent}  {string.Join(" | ", chart.Series.Select(s => s.Values[i].Number is { } number ? OfficialNumber.Figure(number, chart.Decimals) : "–").Prepend(Line(chart.Categories[i])))}");
                break;
            case Table table:
                text.AppendLine($"{indent}table {string.Join(' ', table.Columns.Select(c => $"{c.Alignment}*{c.Weight}"))}");
                text.AppendLine($"{indent}  {Row(table.Head)}");
                foreach (var row in table.Rows) text.AppendLine($"{indent}  {Row(row)}");
                break;
        }
    }

    private static string Label(Numbered numbered) => numbered.Level switch
    {
        NumberLevel.Article => $"Điều {numbered.Ordinal}.",
        NumberLevel.Section => $"{RomanNumeral.Of(numbered.Ordinal)}.",
        NumberLevel.Clause => $"{numbered.Ordinal}.",
        NumberLevel.Point => $"{PointLetter.Of(numbered.Ordinal)})",
        NumberLevel.Dash => "-",
        _ => "+",
    };

    private static string Row(TableRow row) => string.Join(" | ", row.Cells.Select(Line));

    private static string Line(TextLine line) => string.Concat(line.Runs.Select(r => (r.Bold, r.Italic) switch
    {
        (true, _) => $"**{r.Text}**",
        (_, true) => $"*{r.Text}*",
        _ => r.Text,
    })).Replace("\n", "⏎", StringComparison.Ordinal);
}
