using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Binding;

/// <summary>
/// What is found about markup. In a file whose blocks do not close as they should, nobody knows which text follows which, so
/// that what depends on it is not told.
/// </summary>
internal sealed class MarkupFindings
{
    private readonly DiagnosticBag found = new();
    private readonly HashSet<string> broken = new(StringComparer.Ordinal);

    /// <summary>Where the scanner of markup reports.</summary>
    public DiagnosticBag Bag => found;

    public void Add(Diagnostic diagnostic) => found.Add(diagnostic);

    /// <summary>Whether it is not certain what some line is.</summary>
    public bool HasUncertainLines => broken.Count > 0 || found.ToSorted().Any(d => ReferenceEquals(d.Descriptor, TemplateDiagnostics.AmbiguousLine) || ReferenceEquals(d.Descriptor, TemplateDiagnostics.RowAcrossBlock));

    /// <summary>Takes notice of a file that is bound.</summary>
    public void Enter(ParsedTemplate template)
    {
        if (template.Diagnostics.Any(d => ReferenceEquals(d.Descriptor, TemplateDiagnostics.UnclosedBlock) || ReferenceEquals(d.Descriptor, TemplateDiagnostics.StrayBlockWord)))
            broken.Add(template.Source.File);
    }

    public void Report(DiagnosticBag diagnostics)
    {
        if (found.Count == 0) return;
        var across = found.ToSorted().Where(d => ReferenceEquals(d.Descriptor, TemplateDiagnostics.ContainerAcrossBlock)).Select(d => d.Span!.File).ToHashSet(StringComparer.Ordinal);
        diagnostics.AddRange(found.ToSorted().Where(d => !(DependsOnBlocks(d) && broken.Contains(d.Span!.File)) && !(DependsOnContainers(d) && across.Contains(d.Span!.File))));
    }

    private static bool DependsOnBlocks(Diagnostic diagnostic) =>
        ReferenceEquals(diagnostic.Descriptor, TemplateDiagnostics.AmbiguousLine) || ReferenceEquals(diagnostic.Descriptor, TemplateDiagnostics.RowAcrossBlock) || ReferenceEquals(diagnostic.Descriptor, TemplateDiagnostics.ContainerAcrossBlock);

    /// <summary>A container that opens in one block and closes in another is one mistake, not three.</summary>
    private static bool DependsOnContainers(Diagnostic diagnostic) =>
        ReferenceEquals(diagnostic.Descriptor, TemplateDiagnostics.StrayContainerEnd) || ReferenceEquals(diagnostic.Descriptor, TemplateDiagnostics.UnclosedContainer);
}
