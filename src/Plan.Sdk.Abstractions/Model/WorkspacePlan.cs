using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Model;

/// <summary>A plan of a workspace as another plan sees it.</summary>
/// <param name="File">Its file, as the user named the workspace.</param>
/// <param name="Document">The plan, its references linked, with the places of its values; <c>null</c> when the file can't be read as a plan.</param>
/// <param name="Citation">What a paper that cites it writes; <c>null</c> when the file can't be read as a plan.</param>
/// <param name="Diagnostics">What reading and linking found, by place.</param>
public sealed record WorkspacePlan(string File, PlanDocument<ActionPlan>? Document, CitedDocument? Citation, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Whether a finding is an error.</summary>
    public bool HasErrors { get; } = Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
}
