using System.Collections.Frozen;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Origins;

/// <summary>
/// Where each value of one YAML file's model stands in its text. Kept beside the model, never inside it. Built once by the
/// reader with <see cref="SourceMapBuilder"/>; thread-safe afterwards.
/// </summary>
public sealed class SourceMap
{
    private readonly SourceMapNode[] nodes;
    private readonly SourceMap? beneath;
    private readonly FrozenDictionary<ModelPath, (SourceMap Map, ModelPath Path)> elsewhere;

    internal SourceMap(string file, SourceMapNode[] nodes)
    {
        File = file;
        this.nodes = nodes;
        elsewhere = FrozenDictionary<ModelPath, (SourceMap, ModelPath)>.Empty;
    }

    private SourceMap(SourceMap beneath, IReadOnlyDictionary<ModelPath, (SourceMap Map, ModelPath Path)> elsewhere)
    {
        File = beneath.File;
        nodes = [];
        this.beneath = beneath;
        this.elsewhere = elsewhere.ToFrozenDictionary();
    }

    /// <summary>The file as the user named it.</summary>
    public string File { get; }

    /// <summary>A map that knows only the file: every value is at its start.</summary>
    public static SourceMap Empty(string file) => new(file, []);

    /// <summary>The same map with values that stand elsewhere: at another path of a file, or in another file.</summary>
    /// <param name="values">For each path the map and the path there; it holds for all that lies below.</param>
    public SourceMap With(IReadOnlyDictionary<ModelPath, (SourceMap Map, ModelPath Path)> values) => new(this, values);

    /// <summary>
    /// Where the value at a path stands. When the value itself has no place (it came from elsewhere, or is absent), the key
    /// of the nearest value around it, or that value's own place when it has no key; the file's start at the worst.
    /// </summary>
    public SourceSpan Find(ModelPath path)
    {
        if (beneath is not null) return Moved(path) is var (map, there) ? map.Find(there) : beneath.Find(path);
        var node = Walk(path, out var exact);
        return SpanOf(node, key: !exact);
    }

    /// <summary>Where the key that holds the value at a path stands, or the value when it is an item of a list. When the
    /// value has no place, the same of the nearest value around it.</summary>
    public SourceSpan FindKey(ModelPath path) => beneath is null ? SpanOf(Walk(path, out _), key: true)
        : Moved(path) is var (map, there) ? map.FindKey(there) : beneath.FindKey(path);

    /// <summary>Whether the value at exactly this path stands in the file.</summary>
    public bool Contains(ModelPath path)
    {
        if (beneath is not null) return Moved(path) is var (map, there) ? map.Contains(there) : beneath.Contains(path);
        Walk(path, out var exact);
        return exact;
    }

    private (SourceMap Map, ModelPath Path)? Moved(ModelPath path)
    {
        if (elsewhere.TryGetValue(path, out var found)) return found;
        if (path.Parent is null || Moved(path.Parent) is not var (map, there)) return null;
        return (map, path.Key is null ? there.Item(path.Index) : there.Field(path.Key));
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
