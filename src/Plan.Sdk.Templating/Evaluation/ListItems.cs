using Plan.Sdk.Origins;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>A list together with where its items come from.</summary>
/// <param name="Items">The items.</param>
/// <param name="Path">The list's own path; <c>null</c> when it has none.</param>
internal readonly record struct ListItems(IReadOnlyList<object> Items, ModelPath? Path)
{
    public int Count => Items.Count;

    public object this[int index] => Items[index];

    /// <summary>The path of an item.</summary>
    public ModelPath? PathOf(int index) => Items is TracedList traced ? traced.PathOf(index) : Path?.Item(index);

    /// <summary>The items at these positions, in this order, each with its path.</summary>
    public TracedList Pick(ReadOnlySpan<int> positions)
    {
        var items = new object[positions.Length];
        var paths = new ModelPath?[positions.Length];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Items[positions[i]];
            paths[i] = PathOf(positions[i]);
        }

        return new(items, paths);
    }

    /// <summary>A stretch of the list.</summary>
    public TracedList Slice(int start, int length)
    {
        var items = new object[length];
        var paths = new ModelPath?[length];
        CopyTo(items, paths, 0, start, length);
        return new(items, paths);
    }

    /// <summary>Writes a stretch of the list into a new one.</summary>
    public void CopyTo(object[] items, ModelPath?[] paths, int at, int start, int length)
    {
        for (var i = 0; i < length; i++)
        {
            items[at + i] = Items[start + i];
            paths[at + i] = PathOf(start + i);
        }
    }
}
