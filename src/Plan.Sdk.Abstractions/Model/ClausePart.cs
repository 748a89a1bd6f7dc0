namespace Plan.Sdk.Model;

/// <summary>A piece of a <see cref="ClauseText"/>.</summary>
/// <param name="Text">The words, or the name that stood in braces.</param>
/// <param name="IsName">Whether it is the name of a value.</param>
/// <param name="Position">Where it begins in the pattern, from 0.</param>
public sealed record ClausePart(string Text, bool IsName, int Position);
