namespace Plan.Sdk.Templating.Evaluation;

/// <summary>A plain object: names and values in the order they were written. Immutable; thread-safe.</summary>
internal sealed class ObjectValue(IReadOnlyList<string> names, IReadOnlyList<object?> values)
{
    /// <summary>The names, each once.</summary>
    public IReadOnlyList<string> Names { get; } = names;

    /// <summary>The values, each at its name's position; <c>null</c> where absent.</summary>
    public IReadOnlyList<object?> Values { get; } = values;

    /// <summary>The value of a name; <c>null</c> when there is none.</summary>
    public object? Get(string name)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            if (string.Equals(Names[i], name, StringComparison.Ordinal)) return Values[i];
        }

        return null;
    }
}
