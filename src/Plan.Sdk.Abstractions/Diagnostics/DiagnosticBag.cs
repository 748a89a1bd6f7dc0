using Plan.Sdk.Collections;

namespace Plan.Sdk.Diagnostics;

/// <summary>Collects diagnostics while one input is worked on. Not thread-safe: one bag per piece of work.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> items = [];

    /// <summary>Whether anything collected so far is an error.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>The number collected so far.</summary>
    public int Count => items.Count;

    /// <summary>Adds one.</summary>
    public void Add(Diagnostic diagnostic)
    {
        items.Add(diagnostic);
        HasErrors |= diagnostic.Severity == DiagnosticSeverity.Error;
    }

    /// <summary>Adds several.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Add(diagnostic);
    }

    /// <summary>What was collected, ordered by file, place and ID.</summary>
    public ValueList<Diagnostic> ToSorted()
    {
        return items
            .OrderBy(d => d.Span?.File, StringComparer.Ordinal)
            .ThenBy(d => d.Span?.Start ?? default)
            .ThenBy(d => d.Id, StringComparer.Ordinal)
            .ToValueList();
    }
}
