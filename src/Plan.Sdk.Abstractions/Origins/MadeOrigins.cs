using System.Collections.Frozen;

namespace Plan.Sdk.Origins;

/// <summary>
/// Where the values of a made record came from: for each the value of the plan that it is about, and the submissions or files that it was
/// read from. A value without an entry of its own has that of the nearest value around it. Immutable; thread-safe.
/// </summary>
public sealed class MadeOrigins
{
    private readonly FrozenDictionary<ModelPath, Origin> byPath;
    private readonly string root;

    internal MadeOrigins(string root, IReadOnlyDictionary<ModelPath, Origin> byPath)
    {
        this.root = root;
        this.byPath = byPath.ToFrozenDictionary();
    }

    /// <summary>The values that have an entry of their own, in the order of their written paths.</summary>
    public IEnumerable<KeyValuePair<ModelPath, Origin>> All => byPath.OrderBy(e => e.Key.ToString(), StringComparer.Ordinal);

    /// <summary>The origin of a value that a template prints.</summary>
    /// <param name="template">The place in the template.</param>
    /// <param name="path">The value's path: below the root of the made record, or of the plan.</param>
    public Origin Find(Diagnostics.SourceSpan? template, ModelPath? path)
    {
        if (path is null || !IsBelowRoot(path)) return new(template, path);
        for (var at = path; at is not null; at = at.Parent)
        {
            if (byPath.TryGetValue(at, out var found)) return found with { Template = template };
        }

        return new(template, null);
    }

    private bool IsBelowRoot(ModelPath path)
    {
        while (path.Parent is { Parent: not null } parent) path = parent;
        return string.Equals(path.Key, root, StringComparison.Ordinal);
    }
}
