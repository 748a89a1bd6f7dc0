using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Documents.Tests.Samples;

/// <summary>Makes document trees by hand, each text with an origin, as the renderer does.</summary>
internal sealed class TreeBuilder
{
    private readonly List<Block> blocks = [];
    private int line;

    public ValueList<Block> Blocks => blocks.ToValueList();

    public TextLine Line(string text, string? path = null)
    {
        line++;
        var span = new SourceSpan("ke-hoach.md", new(line, 1), new(line, 40));
        return TextLine.Of(text, new(span, path is null ? null : ModelPath.Parse(path)));
    }

    public TreeBuilder Text(string text, ParagraphStyle style = ParagraphStyle.Body)
    {
        blocks.Add(new Paragraph(Line(text, $"paragraphs[{line}]"), style));
        return this;
    }

    public TreeBuilder Numbered(NumberLevel level, bool isTitle, params string[] texts)
    {
        for (var i = 0; i < texts.Length; i++) Item(level, i + 1, texts.Length, texts[i], isTitle);
        return this;
    }

    public TreeBuilder Item(NumberLevel level, int ordinal, int siblings, string text, bool isTitle = false)
    {
        blocks.Add(new Numbered(level, ordinal, siblings, isTitle, Line(text, $"items[{line}].text")));
        return this;
    }

    public TreeBuilder Add(Block block)
    {
        blocks.Add(block);
        return this;
    }
}
