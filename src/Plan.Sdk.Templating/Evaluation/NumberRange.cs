using System.Collections;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>The whole numbers from one to another, downwards when the second is smaller; none of them is kept. Immutable; thread-safe.</summary>
internal sealed class NumberRange(decimal first, int count, bool isDown) : IReadOnlyList<object>
{
    public int Count => count;

    public object this[int index] => isDown ? first - index : first + index;

    public IEnumerator<object> GetEnumerator()
    {
        for (var i = 0; i < count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
