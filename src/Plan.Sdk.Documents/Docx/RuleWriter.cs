using Plan.Sdk.Collections;
using Plan.Sdk.Documents.Presentation;

namespace Plan.Sdk.Documents.Docx;

/// <summary>
/// Writes the drawn rule under a line: the border of a low paragraph, cut to its length by indents. It stays where it is
/// when an officer edits the line, which a floating shape does not.
/// </summary>
internal static class RuleWriter
{
    /// <summary>The id of the style.</summary>
    public const string StyleId = "DuongKe";

    /// <summary>Writes the rule under a component, or nothing when it has none.</summary>
    /// <param name="context">The file.</param>
    /// <param name="lines">The component's lines; the longest counts.</param>
    /// <param name="look">How the component looks.</param>
    /// <param name="box">The width that the lines are centred in, in twips.</param>
    /// <param name="keepNext">Whether it stays on the page of what follows.</param>
    public static void Write(DocxContext context, ValueList<TextLine> lines, ComponentRules look, int box, bool keepNext = false)
    {
        if (look.RuleBelow is not { } share) return;
        var longest = 0;
        foreach (var line in lines)
        {
            foreach (var part in line.PlainText.Split('\n'))
                longest = Math.Max(longest, TextWidth.OfBold(part, context.Layout.SizeOf(look)));
        }

        var indent = (box - (int)(Math.Min(longest, box) * share.Value)) / 2;
        var o = context.Out;
        o.Raw("<w:p><w:pPr><w:pStyle w:val=\""u8).Text(StyleId).Raw("\"/>"u8);
        if (keepNext) o.Raw("<w:keepNext/>"u8);
        o.Raw("<w:ind w:left=\""u8).Number(indent).Raw("\" w:right=\""u8).Number(indent).Raw("\"/></w:pPr></w:p>"u8);
    }
}
