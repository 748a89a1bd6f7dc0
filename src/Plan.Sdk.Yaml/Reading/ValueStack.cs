namespace Plan.Sdk.Yaml.Reading;

/// <summary>A stack that grows by frames, so that reading a record allocates nothing but the record.</summary>
internal sealed class ValueStack<T>
{
    private T[] values = new T[64];

    public int Count { get; private set; }

    public ref T this[int index] => ref values[index];

    /// <summary>Adds empty places and returns the index of the first.</summary>
    public int Open(int count)
    {
        var start = Count;
        Grow(count);
        values.AsSpan(start, count).Clear();
        return start;
    }

    public void Push(T value)
    {
        Grow(1);
        values[Count - 1] = value;
    }

    /// <summary>What lies from an index to the top.</summary>
    public ReadOnlySpan<T> From(int start) => values.AsSpan(start, Count - start);

    /// <summary>Drops what lies from an index to the top.</summary>
    public void Cut(int start) => Count = start;

    private void Grow(int count)
    {
        Count += count;
        if (Count > values.Length) Array.Resize(ref values, Math.Max(Count, values.Length * 2));
    }
}
