namespace Plan.Sdk.Templating.Syntax;

/// <summary>A range of a template's text in UTF-16 code units, the end exclusive.</summary>
internal readonly record struct TextRange(int Start, int End)
{
    public bool IsEmpty => Start == End;

    public static TextRange At(int offset) => new(offset, offset);

    public TextRange To(TextRange last) => new(Start, Math.Max(End, last.End));
}
