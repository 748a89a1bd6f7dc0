using System.Collections;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>A list made while rendering, whose items still know where they come from. Immutable; thread-safe.</summary>
/// <param name="items">The items.</param>
/// <param name="paths">The value of the plan behind each item, at the item's position; <c>null</c> where there is none.</param>
internal sealed class TracedList(object[] items, ModelPath?[] paths) : IReadOnlyList<object>
{
    public int Count => items.Length;

    public object this[int index] => items[index];

    /// <summary>The value of the plan behind an item.</summary>
    public ModelPath? PathOf(int index) => paths[index];

    public IEnumerator<object> GetEnumerator() => items.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
