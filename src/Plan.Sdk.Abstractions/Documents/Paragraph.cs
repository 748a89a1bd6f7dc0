namespace Plan.Sdk.Documents;

/// <summary>A paragraph without a number.</summary>
/// <param name="Text">The text.</param>
/// <param name="Style">What it is.</param>
public sealed record Paragraph(TextLine Text, ParagraphStyle Style = ParagraphStyle.Body) : Block;
