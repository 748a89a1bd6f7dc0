namespace Plan.Sdk.Templating.Binding;

/// <summary>
/// What the conditions around a place have decided, by how they are written. A name never changes its value, so the same words
/// say the same.
/// </summary>
internal sealed class DecidedConditions
{
    private readonly List<(string Condition, bool Holds)> decided = [];
    private int first;

    /// <summary>What is decided; the end takes it back to <see cref="Leave"/>.</summary>
    public int Count => decided.Count;

    public void Add(IEnumerable<(string Condition, bool Holds)> conditions) => decided.AddRange(conditions);

    public void Leave(int count) => decided.RemoveRange(count, decided.Count - count);

    /// <summary>Begins a place where the same words can mean something else: an included part, or a loop with its <c>for.…</c>.</summary>
    public int Isolate()
    {
        var before = first;
        first = decided.Count;
        return before;
    }

    public void Rejoin(int mark) => first = mark;

    public bool? Find(string condition)
    {
        for (var i = decided.Count - 1; i >= first; i--)
        {
            if (string.Equals(decided[i].Condition, condition, StringComparison.Ordinal)) return decided[i].Holds;
        }

        return null;
    }
}
