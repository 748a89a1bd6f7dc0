using Plan.Sdk.Origins;

namespace Plan.Sdk.Documents;

/// <summary>A stretch of text of one look and one origin. A line feed in it is a line break inside the paragraph.</summary>
/// <param name="Text">The text, in NFC.</param>
/// <param name="Origin">Where it came from; <c>null</c> for words of the rules themselves (Quốc hiệu).</param>
/// <param name="Bold">Whether it is bold beyond its place's own style.</param>
/// <param name="Italic">Whether it is italic beyond its place's own style.</param>
/// <param name="Link">Where it leads: a whole address of <c>https</c>, <c>http</c> or <c>mailto</c> in ASCII, all else in percent
/// form; <c>null</c> for plain text. Neighbours of one address are one link.</param>
public sealed record TextRun(string Text, Origin? Origin = null, bool Bold = false, bool Italic = false, string? Link = null);
