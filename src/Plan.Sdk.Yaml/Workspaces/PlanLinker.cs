using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Yaml;

/// <summary>
/// Ties a plan to its workspace: every reference leads to something there, and a basis that <c>cites</c> a paper has the
/// paper's fields. Thread-safe.
/// </summary>
public static class PlanLinker
{
    /// <summary>The plan with its bases filled; what leads nowhere is reported and left as it stands.</summary>
    /// <param name="document">The plan as it was read.</param>
    /// <param name="workspace">The workspace it stands in; <see cref="LoadedWorkspace.Empty"/> when none.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public static PlanDocument<ActionPlan> Link(PlanDocument<ActionPlan> document, LoadedWorkspace workspace, DiagnosticBag diagnostics)
    {
        var plan = document.Model;
        new ReferenceChecker(workspace, plan.Document.Issuer, document.SourceMap, diagnostics).Check(plan);
        CheckImplements(document, diagnostics);
        var linker = new BasisLinker(plan.Id, document.SourceMap, workspace, diagnostics);
        LegalBasis[]? filled = null;
        for (var i = 0; i < plan.Bases.Count; i++)
        {
            var basis = linker.Link(plan.Bases[i], ModelPath.Root.Field("bases").Item(i));
            if (ReferenceEquals(basis, plan.Bases[i])) continue;
            filled ??= plan.Bases.AsSpan().ToArray();
            filled[i] = basis;
        }

        return filled is null ? document : document with { Model = plan with { Bases = [.. filled] } };
    }

    private static void CheckImplements(PlanDocument<ActionPlan> document, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < document.Model.Implements.Count; i++)
        {
            if (!string.Equals(document.Model.Implements[i], document.Model.Id, StringComparison.Ordinal)) continue;
            var path = ModelPath.Root.Field("implements").Item(i);
            diagnostics.Add(new(YamlDiagnostics.RefersToItself, document.SourceMap.Find(path), document.Model.Id) { Path = path.ToString() });
        }
    }
}
