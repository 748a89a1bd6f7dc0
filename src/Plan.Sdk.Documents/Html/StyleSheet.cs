using Plan.Sdk.Documents.Composition;
using Plan.Sdk.Documents.Markup;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Html;

/// <summary>Writes the style sheet from the rules of presentation: the paper on screen, on a phone, and in print.</summary>
internal static class StyleSheet
{
    private const decimal TwipsPerPoint = 20m;

    public static void Write(MarkupBuffer o, DocumentLayout layout)
    {
        o.Raw(
            """
            *{box-sizing:border-box}
            html{background:#e8e6e1;-webkit-text-size-adjust:100%}
            body{margin:0;color:#000}
            p,h1,h2,h3,h4,h5{margin:0;font-weight:normal;font-size:inherit}
            p,h2,h3,h4,h5,h1 span,td,th{white-space:pre-wrap;overflow-wrap:anywhere}
            td,th{overflow-wrap:break-word}
            h1>span[class],h2>span[class]{display:block}
            .sheet{background:#fff;max-width:100%;margin:24px auto;box-shadow:0 1px 4px rgba(0,0,0,.25)}
            .head{display:grid;row-gap:6pt}
            .head p{line-height:1.2}
            .issuer{text-align:center}
            .closing{display:grid;margin-top:12pt;break-inside:avoid}
            .head h1{margin-bottom:0}
            .annex h2{white-space:normal}
            .scroll{overflow-x:auto;margin:6pt 0;padding:0 1px}
            figure{margin:0;break-inside:avoid}
            p:has(+figure){break-after:avoid}
            svg{display:block;width:100%;height:auto}
            svg text{paint-order:stroke;stroke:#fff;stroke-width:3}
            table{border-collapse:collapse;width:100%;table-layout:fixed}
            thead{display:table-header-group}
            tr{break-inside:avoid}
            td,th{border:.5pt solid #000;padding:2pt 4pt;vertical-align:top;text-align:left}
            th{vertical-align:middle}
            .c{text-align:center}
            .r{text-align:right}

            """u8);
        WriteFont(o, layout);
        WriteSheet(o, layout);
        foreach (var style in PaperStyles.All) WriteStyle(o, style, layout);
        WriteAddressees(o, layout);
        WriteTable(o, layout);
        WriteRules(o, layout.Components);
        WriteScreens(o);
        WritePrint(o, layout);
    }

    private static void WriteFont(MarkupBuffer o, DocumentLayout layout) =>
        o.Raw("body{font-family:\""u8).Text(layout.Rules.Page.Font.Value).Raw("\",\"Liberation Serif\",Tinos,serif;font-size:"u8)
            .Number(layout.SizeOf(layout.Components.Body)).Raw("pt;line-height:"u8).Number(layout.Rules.Text.LineSpacing.Value * 1.2m).Raw("}\n"u8);

    private static void WriteSheet(MarkupBuffer o, DocumentLayout layout)
    {
        WriteSheet(o, ".sheet"u8, layout.Portrait);
        WriteSheet(o, ".sheet.landscape"u8, layout.Landscape);
        var blocks = layout.Rules.Blocks;
        o.Raw(".head{grid-template-columns:"u8).Number(blocks.HeadLeft.Value).Raw("fr "u8).Number(blocks.HeadRight.Value).Raw("fr;margin:0 -6mm}\n"u8);
        o.Raw(".closing{grid-template-columns:"u8).Number(blocks.SignatureLeft.Value * 100m).Raw("fr "u8)
            .Number((1m - blocks.SignatureLeft.Value) * 100m).Raw("fr}\n"u8);
    }

    private static void WriteSheet(MarkupBuffer o, ReadOnlySpan<byte> selector, PageBox page)
    {
        o.Raw(selector).Raw("{width:"u8);
        WriteLength(o, page.Width);
        o.Raw(";min-height:"u8);
        WriteLength(o, page.Height);
        o.Raw(";padding:"u8);
        WriteMargins(o, page);
        o.Raw("}\n"u8);
    }

    private static void WriteStyle(MarkupBuffer o, PaperStyle style, DocumentLayout layout)
    {
        var look = style.Look(layout.Components);
        var rules = layout.Rules;
        o.Raw("."u8).Text(style.Id).Raw("{font-size:"u8).Number(layout.SizeOf(look)).Raw("pt;text-align:"u8).Raw(look.Alignment.Value switch
        {
            TextAlignment.Center => "center"u8,
            TextAlignment.Right => "right"u8,
            TextAlignment.Justified => "justify"u8,
            _ => "left"u8,
        });
        o.Raw(look.Bold.Value ? ";font-weight:bold"u8 : ";font-weight:normal"u8);
        if (look.Italic.Value) o.Raw(";font-style:italic"u8);
        var before = style.IsRunningText ? rules.Text.ParagraphGap.Value : style.SpaceBefore?.Invoke(rules) ?? 0m;
        if (before > 0) o.Raw(";margin-top:"u8).Number(before).Raw("pt"u8);
        if (style.SpaceAfter?.Invoke(rules) is { } after) o.Raw(";margin-bottom:"u8).Number(after).Raw("pt"u8);
        if (style.IsIndented) o.Raw(";text-indent:"u8).Number(rules.Text.FirstLineIndent.Value).Raw("mm"u8);
        if (style.KeepNext) o.Raw(";break-after:avoid"u8);
        o.Raw("}\n"u8);
    }

    // Each dash stands under the colon; a line that wraps goes on behind the dash.
    private static void WriteAddressees(MarkupBuffer o, DocumentLayout layout)
    {
        var size = layout.SizeOf(layout.Components.Addressee);
        var dash = TextWidth.OfRegular($"{ComposedAddressees.Dash} ", size);
        o.Raw(".addressees{margin-bottom:"u8).Number(layout.Rules.Blocks.Gap.Value).Raw("pt}\n.several{width:fit-content;margin-left:auto;margin-right:auto}\n.several p{text-align:left}\n.several ."u8)
            .Text(PaperStyles.AddresseeItem.Id).Raw("{margin-left:"u8);
        WriteLength(o, TextWidth.OfRegular(ComposedAddressees.Label, size) + dash);
        WriteLength(o.Raw(";text-indent:-"u8), dash);
        o.Raw("}\n"u8);
    }

    private static void WriteTable(MarkupBuffer o, DocumentLayout layout)
    {
        var looks = layout.Components;
        o.Raw("td{font-size:"u8).Number(layout.SizeOf(looks.TableCell)).Raw("pt}\nth{font-size:"u8).Number(layout.SizeOf(looks.TableHead))
            .Raw("pt;text-align:center;font-weight:"u8).Raw(looks.TableHead.Bold.Value ? "bold"u8 : "normal"u8).Raw("}\n"u8);
    }

    // A rule is as long as its line, or a share of it: an element as wide as its text carries it.
    private static void WriteRules(MarkupBuffer o, ComponentSet looks)
    {
        WriteRule(o, PaperStyles.Motto.Id, looks.Motto);
        WriteRule(o, PaperStyles.Issuer.Id, looks.Issuer);
        WriteRule(o, PaperStyles.Subject.Id, looks.Subject);
    }

    private static void WriteRule(MarkupBuffer o, string id, ComponentRules look)
    {
        if (look.RuleBelow is not { } share) return;
        o.Raw("."u8).Text(id).Raw("{width:fit-content;margin-left:auto;margin-right:auto}\n."u8).Text(id)
            .Raw(":last-child::after{content:\"\";display:block;width:"u8).Number(share.Value * 100m).Raw("%;margin:2pt auto 0;border-top:.75pt solid}\n"u8);
    }

    private static void WriteScreens(MarkupBuffer o) => o.Raw(
        """
        h1{margin:12pt 0}
        .article .sheet{min-height:0}
        .article p{text-align:left;text-indent:0;margin-top:.8em;line-height:1.55}
        .article .TieuDeBai{margin:0 0 1.2em;text-align:left;font-size:1.6em;line-height:1.25}
        .article .NguonBai{margin-top:1.6em;font-size:1em}
        @media screen and (max-width:860px){
        .sheet,.sheet.landscape{width:auto;min-height:0;margin:0 0 12px;padding:6vw}
        .head{grid-template-columns:1fr;margin:0;row-gap:10pt}
        .nation{order:-1}
        .QuocHieu{font-size:min(13pt,3.6vw);white-space:nowrap}
        .closing{grid-template-columns:1fr;row-gap:18pt}
        .signature{order:-1}
        .NoiDung,.Dieu,.Khoan,.Diem,.GachDauDong,.DauCong,.CanCu{text-align:left}
        .scroll table,.scroll svg{min-width:36em}
        }
        @media screen and (min-width:861px){
        .article .sheet{width:46rem;padding:3.5rem 4rem}
        }

        """u8);

    private static void WritePrint(MarkupBuffer o, DocumentLayout layout)
    {
        var place = layout.Rules.Page.PageNumberPlace.Value == PageNumberPlace.TopCenter ? "@top-center"u8 : "@bottom-right"u8;
        o.Raw("@page{size:A4;margin:"u8);
        WriteMargins(o, layout.Portrait);
        o.Raw(";"u8).Raw(place).Raw("{content:counter(page);font:"u8).Number(layout.SizeOf(layout.Components.PageNumber)).Raw("pt \""u8)
            .Text(layout.Rules.Page.Font.Value).Raw("\"}}\n"u8);
        if (layout.Rules.Page.FirstPageHasNoNumber.Value) o.Raw("@page:first{"u8).Raw(place).Raw("{content:none}}\n"u8);
        o.Raw("@page wide{size:A4 landscape;margin:"u8);
        WriteMargins(o, layout.Landscape);
        o.Raw(
            """
            }
            @media print{
            html{background:none}
            .sheet,.sheet.landscape{width:auto;min-height:0;margin:0;padding:0;box-shadow:none}
            .annex,.sheet~.sheet{break-before:page}
            .landscape{page:wide}
            .scroll{overflow:visible}
            .head{grid-template-columns:1fr auto;margin:0}
            .QuocHieu{white-space:nowrap}
            }

            """u8);
    }

    private static void WriteMargins(MarkupBuffer o, PageBox page)
    {
        WriteLength(o, page.Top);
        WriteLength(o.Raw(" "u8), page.Right);
        WriteLength(o.Raw(" "u8), page.Bottom);
        WriteLength(o.Raw(" "u8), page.Left);
    }

    private static void WriteLength(MarkupBuffer o, int twips) => o.Number(twips / TwipsPerPoint).Raw("pt"u8);
}
