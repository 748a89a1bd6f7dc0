using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Binding;

/// <summary>The names that were given a value, to find those that nothing reads.</summary>
internal sealed class UnusedNames
{
    private readonly List<(Variable Variable, SourceSpan Span)> watched = [];

    public void Watch(Variable variable, SourceSpan span) => watched.Add((variable, span));

    /// <summary>Reports each place whose name is never read, once; in a template with errors what would read it may be missing.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        if (diagnostics.HasErrors) return;
        foreach (var place in watched.GroupBy(w => w.Span))
        {
            if (place.All(w => !w.Variable.IsUsed)) diagnostics.Add(new(TemplateDiagnostics.UnusedName, place.Key, place.First().Variable.Name));
        }
    }
}
