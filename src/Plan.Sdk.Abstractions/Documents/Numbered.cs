namespace Plan.Sdk.Documents;

/// <summary>A numbered paragraph: a section's or clause's title, or an item of a list. Its label is never part of its text.</summary>
/// <param name="Level">The level.</param>
/// <param name="Ordinal">The position among its neighbours, from 1.</param>
/// <param name="Siblings">How many neighbours there are, itself included: the writer needs it for the letters of points.</param>
/// <param name="IsTitle">Whether it is a title on its own line, which the rules print bold.</param>
/// <param name="Text">The text.</param>
public sealed record Numbered(NumberLevel Level, int Ordinal, int Siblings, bool IsTitle, TextLine Text) : Block;
