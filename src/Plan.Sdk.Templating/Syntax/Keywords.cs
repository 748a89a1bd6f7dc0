using System.Collections.Frozen;

namespace Plan.Sdk.Templating.Syntax;

/// <summary>The words that can't be names.</summary>
internal static class Keywords
{
    public static FrozenSet<string> Reserved { get; } =
        new[] { "if", "else", "end", "for", "in", "case", "when", "capture", "include", "break", "continue", "true", "false", "null" }
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words that begin, split or end a block or stand as a statement of their own.</summary>
    public static FrozenSet<string> OpenLines { get; } =
        new[] { "if", "else", "end", "for", "case", "when", "capture", "include", "break", "continue" }.ToFrozenSet(StringComparer.Ordinal);
}
