namespace Plan.Sdk.Diagnostics;

/// <summary>A range in a text file, the end exclusive.</summary>
/// <param name="File">The file as the user named it, with <c>/</c> between folders, never an absolute path of ours.</param>
/// <param name="Start">The first place.</param>
/// <param name="End">The place after the last; equal to <paramref name="Start"/> for an empty range.</param>
public sealed record SourceSpan(string File, SourcePosition Start, SourcePosition End)
{
    /// <summary>The first place of a file: where a message about the whole file points.</summary>
    public static SourceSpan StartOf(string file) => new(file, new(1, 1), new(1, 1));

    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Start.Line}:{Start.Column}";
}
