using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Origins;

/// <summary>
/// Where each value of one YAML file's model stands in its text. Kept beside the model, never inside it. Built once by the
/// reader with <see cref="SourceMapBuilder"/>; thread-safe afterwards.
/// </summary>
public sealed class SourceMap
{
    private readonly SourceMapNode[] nodes;

    internal SourceMap(string file, SourceMapNode[] nodes)
    {
        File = file;
        this.nodes = nodes;
    }

    /// <summary>The file as the user named it.</summary>
    public string File { get; }

    /// <summary>A map that knows only the file: every value is at its start.</summary>
    public static SourceMap Empty(string file) => new(file, []);

    /// <summary>
    /// Where the value at a path stands. When the value itself has no place (it came from elsewhere, or is absent), the key
    /// of the nearest value around it, or that value's own place when it has no key; the file's start at the worst.
    /// </summary>
    public SourceSpan Find(ModelPath path)
    {
        var node = Walk(path, out var exact);
        return SpanOf(node, key: !exact);
    }

    /// <summary>Where the key that holds the value at a path stands, or the value when it is an item of a list. When the
    /// value has no place, the same of the nearest value around it.</summary>
    public SourceSpan FindKey(ModelPath path) => SpanOf(Walk(path, out _), key: true);

    /// <summary>Whether the value at exactly this path stands in the file.</summary>
    public bool Contains(ModelPath path)
    {
        Walk(path, out var exact);
        return exact;
    }

    private SourceSpan SpanOf(int node, bool key)
    {
        if (node < 0) return SourceSpan.StartOf(File);
        ref readonly var found = ref nodes[node];
        return key && found.Key is not null
            ? new(File, found.KeyStart, found.KeyStart with { Column = found.KeyStart.Column + found.Key.Length })
            : new(File, found.Start, found.End);
    }

    private int Walk(ModelPath path, out bool exact)
    {
        if (nodes.Length == 0)
        {
            exact = false;
            return -1;
        }

        if (path.Parent is null)
        {
            exact = true;
            return 0;
        }

        var parent = Walk(path.Parent, out exact);
        if (!exact) return parent;
        for (var child = nodes[parent].FirstChild; child >= 0; child = nodes[child].NextSibling)
        {
            if (path.Key is null ? nodes[child].Index == path.Index : string.Equals(nodes[child].Key, path.Key, StringComparison.Ordinal))
                return child;
        }

        exact = false;
        return parent;
    }
}
