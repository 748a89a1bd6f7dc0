using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;

namespace Plan.Sdk.Validation.Rules.Signing;

/// <summary>The signer's position is missing, or, when the paper is to be issued, the name.</summary>
internal sealed class SignerRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.SignerWithoutPosition, RuleDiagnostics.SignerWithoutName];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        var signature = context.Plan.Document.Signature;
        var path = PlanPaths.Document.Field("signature");
        if (signature?.Position is null) context.Report(RuleDiagnostics.SignerWithoutPosition, path.Field("position"));
        if (context.Issued && signature?.Name is null) context.Report(RuleDiagnostics.SignerWithoutName, path.Field("name"));
    }
}
