using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Origins;

/// <summary>
/// Collects the places of values in the order in which a reader meets them: root first, each child after its parent.
/// Not thread-safe.
/// </summary>
public sealed class SourceMapBuilder(string file)
{
    private SourceMapNode[] nodes = new SourceMapNode[64];
    private int count;

    /// <summary>Adds the root value and returns its handle.</summary>
    public int AddRoot(SourcePosition start, SourcePosition end) => Add(-1, null, -1, default, start, end);

    /// <summary>Adds the value of a key and returns its handle.</summary>
    public int AddField(int parent, string key, SourcePosition keyStart, SourcePosition start, SourcePosition end) =>
        Add(parent, key, -1, keyStart, start, end);

    /// <summary>Adds an item of a list, its position from 0, and returns its handle.</summary>
    public int AddItem(int parent, int index, SourcePosition start, SourcePosition end) =>
        Add(parent, null, index, default, start, end);

    /// <summary>Sets the end of a value that was met before its end was known.</summary>
    public void Close(int handle, SourcePosition end) => nodes[handle].End = end;

    /// <summary>The finished map; the builder is used no more.</summary>
    public SourceMap Build() => new(file, nodes.AsSpan(0, count).ToArray());

    private int Add(int parent, string? key, int index, SourcePosition keyStart, SourcePosition start, SourcePosition end)
    {
        if (count == nodes.Length) Array.Resize(ref nodes, count * 2);
        var handle = count++;
        nodes[handle] = new()
        {
            Key = key, Index = index, KeyStart = keyStart, Start = start, End = end, FirstChild = -1, LastChild = -1, NextSibling = -1,
        };
        if (parent < 0) return handle;
        ref var owner = ref nodes[parent];
        if (owner.LastChild < 0) owner.FirstChild = handle;
        else nodes[owner.LastChild].NextSibling = handle;
        owner.LastChild = handle;
        return handle;
    }
}
