using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>A value as it stands in YAML, where only a later reader knows what belongs there. Immutable; compares by value.</summary>
public sealed record OpenValue
{
    /// <summary>What it is.</summary>
    public required OpenKind Kind { get; init; }

    /// <summary>The characters of a scalar.</summary>
    public string Text { get; init; } = "";

    /// <summary>Whether a scalar stands without quotes, so that it may be a number or truth value.</summary>
    public bool IsPlain { get; init; }

    /// <summary>The items of a list.</summary>
    public ValueList<OpenValue> Items { get; init; } = [];

    /// <summary>The keys of a group, each once, in the order they are written.</summary>
    public ValueList<OpenMember> Members { get; init; } = [];

    /// <summary>The value of a key; <c>null</c> when it is not there.</summary>
    public OpenValue? Find(string key)
    {
        foreach (var member in Members)
        {
            if (string.Equals(member.Key, key, StringComparison.Ordinal)) return member.Value;
        }

        return null;
    }
}
