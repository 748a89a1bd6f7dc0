using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Markup;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Docx;

/// <summary>Writes <c>word/numbering.xml</c>: one kind of list for each level, one <c>w:num</c> for each list.</summary>
internal static class NumberingPart
{
    private const string Counter = "%1";
    private const int RecipientKind = (int)NumberLevel.Plus + 1;

    public static void Write(MarkupBuffer o, DocxContext context)
    {
        var rules = context.Layout.Rules.Numbering;
        var indent = DocumentLayout.Twips(context.Layout.Rules.Text.FirstLineIndent.Value);
        o.Raw("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"""u8);
        WriteKind(o, (int)NumberLevel.Article, "decimal"u8, NumberLabel.Fill(rules.Article.Value, Counter), indent, context.Layout.Components.Article.Bold.Value);
        WriteKind(o, (int)NumberLevel.Section, "upperRoman"u8, NumberLabel.Fill(rules.Section.Value, Counter), indent);
        WriteKind(o, (int)NumberLevel.Clause, "decimal"u8, NumberLabel.Fill(rules.Clause.Value, Counter), indent);
        WriteKind(o, (int)NumberLevel.Point, "lowerLetter"u8, NumberLabel.Fill(rules.Point.Value, Counter), indent);
        WriteKind(o, (int)NumberLevel.Dash, "bullet"u8, rules.Dash.Value, indent);
        WriteKind(o, (int)NumberLevel.Plus, "bullet"u8, rules.Plus.Value, indent);
        WriteKind(o, RecipientKind, "bullet"u8, ComposedClosing.RecipientDash, indent: 0);
        WriteList(o, DocxNumbering.DashList, (int)NumberLevel.Dash, 0);
        WriteList(o, DocxNumbering.PlusList, (int)NumberLevel.Plus, 0);
        WriteList(o, DocxNumbering.RecipientList, RecipientKind, 0);
        for (var i = 0; i < context.Numbering.Lists.Count; i++)
        {
            var (level, start) = context.Numbering.Lists[i];
            WriteList(o, DocxNumbering.FirstListId + i, (int)level, start);
        }

        o.Raw("</w:numbering>"u8);
    }

    // The indent is the styles' own, said again: LibreOffice takes a list without one to have none.
    private static void WriteKind(MarkupBuffer o, int id, ReadOnlySpan<byte> format, string text, int indent, bool bold = false) =>
        o.Raw("<w:abstractNum w:abstractNumId=\""u8).Number(id)
            .Raw("\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\""u8).Raw(format)
            .Raw("\"/><w:suff w:val=\"space\"/><w:lvlText w:val=\""u8).Text(text).Raw("\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"0\" w:firstLine=\""u8).Number(indent).Raw("\"/></w:pPr>"u8).Raw(bold ? "<w:rPr><w:b/></w:rPr>"u8 : default).Raw("</w:lvl></w:abstractNum>"u8);

    private static void WriteList(MarkupBuffer o, int id, int kind, int start)
    {
        o.Raw("<w:num w:numId=\""u8).Number(id).Raw("\"><w:abstractNumId w:val=\""u8).Number(kind).Raw("\"/>"u8);
        if (start > 0) o.Raw("<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\""u8).Number(start).Raw("\"/></w:lvlOverride>"u8);
        o.Raw("</w:num>"u8);
    }
}
