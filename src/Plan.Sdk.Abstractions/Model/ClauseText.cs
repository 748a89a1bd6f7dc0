using System.Text;
using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>
/// A text of a plan that names values of its own item in braces, as in <c>Phấn đấu {amount} trẻ em …</c>, so that a figure
/// stands once, in its field. It holds the pattern; <see cref="PlanContext"/> words the values. <c>{{</c> and <c>}}</c> write
/// a brace itself. Immutable; compares by its pattern.
/// </summary>
public sealed class ClauseText : IEquatable<ClauseText>
{
    private ClauseText(string pattern, ValueList<ClausePart> parts)
    {
        Pattern = pattern;
        Parts = parts;
    }

    /// <summary>The text as the plan writes it.</summary>
    public string Pattern { get; }

    /// <summary>The pieces in order: words, and names of values.</summary>
    public ValueList<ClausePart> Parts { get; }

    /// <summary>Splits a pattern. A brace without its partner is taken as itself and reported in <paramref name="strayBrace"/>.</summary>
    /// <param name="pattern">The text with names in braces.</param>
    /// <param name="strayBrace">The position of the first brace without a partner or around no name; -1 when all is well.</param>
    public static ClauseText Parse(string pattern, out int strayBrace)
    {
        strayBrace = -1;
        if (pattern.AsSpan().IndexOfAny('{', '}') < 0) return new(pattern, [new(pattern, false, 0)]);
        var parts = new List<ClausePart>();
        var words = new StringBuilder();
        var wordsStart = 0;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c is not ('{' or '}') || (i + 1 < pattern.Length && pattern[i + 1] == c))
            {
                words.Append(c);
                if (c is '{' or '}') i++;
                continue;
            }

            var close = c == '{' ? pattern.AsSpan(i + 1).IndexOfAny('{', '}') : -1;
            if (close < 1 || pattern[i + 1 + close] != '}' || pattern.AsSpan(i + 1, close).IsWhiteSpace())
            {
                if (strayBrace < 0) strayBrace = i;
                words.Append(c);
                continue;
            }

            if (words.Length > 0) parts.Add(new(words.ToString(), false, wordsStart));
            words.Clear();
            parts.Add(new(pattern.Substring(i + 1, close).Trim(), true, i));
            i += close + 1;
            wordsStart = i + 1;
        }

        if (words.Length > 0) parts.Add(new(words.ToString(), false, wordsStart));
        return new(pattern, parts.ToValueList());
    }

    /// <summary>A text from a pattern that is known to be well-formed, for building models in code.</summary>
    /// <exception cref="FormatException">The pattern has a brace without a partner.</exception>
    public static ClauseText Of(string pattern)
    {
        var text = Parse(pattern, out var stray);
        return stray < 0 ? text : throw new FormatException($"Brace without partner at position {stray} of \"{pattern}\".");
    }

    /// <inheritdoc/>
    public bool Equals(ClauseText? other) => other is not null && string.Equals(Pattern, other.Pattern, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClauseText);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Pattern);

    /// <summary>The pattern.</summary>
    public override string ToString() => Pattern;
}
