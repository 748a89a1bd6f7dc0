using Plan.Sdk.Documents.Markup;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Docx;

/// <summary>Writes <c>word/styles.xml</c> from the rules of presentation.</summary>
internal static class StylesPart
{
    private const int TwipsPerPoint = 20;
    private const int SingleLine = 240;

    public static void Write(MarkupBuffer o, DocumentLayout layout)
    {
        var font = layout.Rules.Page.Font.Value;
        o.Raw("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>"""u8);
        o.Raw("<w:rFonts w:ascii=\""u8).Text(font).Raw("\" w:hAnsi=\""u8).Text(font).Raw("\" w:eastAsia=\""u8).Text(font).Raw("\" w:cs=\""u8).Text(font)
            .Raw("\"/><w:color w:val=\"000000\"/>"u8);
        WriteSize(o, layout.SizeOf(layout.Components.Body));
        o.Raw("""<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"""u8);
        o.Raw("""<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>"""u8);
        o.Raw("""<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>"""u8);
        foreach (var style in PaperStyles.All) WriteStyle(o, style, layout);
        WriteHelpers(o);
        o.Raw("</w:styles>"u8);
    }

    private static void WriteStyle(MarkupBuffer o, PaperStyle style, DocumentLayout layout)
    {
        var look = style.Look(layout.Components);
        o.Raw("<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\""u8).Text(style.Id).Raw("\"><w:name w:val=\""u8).Text(style.Name)
            .Raw("\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>"u8);
        if (style.KeepNext) o.Raw("<w:keepNext/>"u8);
        WriteSpacing(o, style, layout.Rules);
        if (style.IsIndented) o.Raw("<w:ind w:firstLine=\""u8).Number(DocumentLayout.Twips(layout.Rules.Text.FirstLineIndent.Value)).Raw("\"/>"u8);
        o.Raw("<w:jc w:val=\""u8).Raw(look.Alignment.Value switch
        {
            TextAlignment.Center => "center"u8,
            TextAlignment.Right => "right"u8,
            TextAlignment.Justified => "both"u8,
            _ => "left"u8,
        }).Raw("\"/>"u8);
        if (style.OutlineLevel is { } level) o.Raw("<w:outlineLvl w:val=\""u8).Number(level).Raw("\"/>"u8);
        o.Raw("</w:pPr><w:rPr>"u8);
        if (look.Bold.Value) o.Raw("<w:b/>"u8);
        if (look.Italic.Value) o.Raw("<w:i/>"u8);
        WriteSize(o, layout.SizeOf(look));
        o.Raw("</w:rPr></w:style>"u8);
    }

    private static void WriteSpacing(MarkupBuffer o, PaperStyle style, PresentationRules rules)
    {
        var before = style.IsRunningText ? rules.Text.ParagraphGap.Value : style.SpaceBefore?.Invoke(rules) ?? 0m;
        var after = style.SpaceAfter?.Invoke(rules) ?? 0m;
        var line = style.IsRunningText ? rules.Text.LineSpacing.Value : 1m;
        o.Raw("<w:spacing w:before=\""u8).Number((int)(before * TwipsPerPoint)).Raw("\" w:after=\""u8).Number((int)(after * TwipsPerPoint))
            .Raw("\" w:line=\""u8).Number((int)(line * SingleLine)).Raw("\" w:lineRule=\"auto\"/>"u8);
    }

    private static void WriteSize(MarkupBuffer o, decimal points)
    {
        var half = (int)decimal.Round(points * 2);
        o.Raw("<w:sz w:val=\""u8).Number(half).Raw("\"/><w:szCs w:val=\""u8).Number(half).Raw("\"/>"u8);
    }

    // The drawn rule, the gap before the signature, the end of a section, and the table's lines.
    private static void WriteHelpers(MarkupBuffer o) => o.Raw(
        """
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="DuongKe"><w:name w:val="Đường kẻ"/><w:basedOn w:val="Normal"/><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr><w:spacing w:before="60" w:after="0" w:line="100" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="4"/><w:szCs w:val="4"/></w:rPr></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="NganCach"><w:name w:val="Khoảng cách"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="12"/><w:szCs w:val="12"/></w:rPr></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="NgatPhan"><w:name w:val="Ngắt phần"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style><w:style w:type="table" w:customStyle="1" w:styleId="Bang"><w:name w:val="Bảng"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:left w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:right w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="000000"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="000000"/></w:tblBorders><w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
        """u8);
}
