using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Validation.Words;

namespace Plan.Sdk.Validation.Rules.Bases;

/// <summary>A basis comes from a body that did not exist on the basis's date: not yet, or not any more.</summary>
internal sealed class BasisIssuerRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.BasisIssuerNotValid];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        for (var i = 0; i < context.Plan.Bases.Count; i++)
        {
            if (context.Plan.Bases[i] is not { Date: { } date, Issuer: { } id }) continue;
            if (context.Context.FindOrganization(id) is not { } issuer || issuer.ExistsOn(date)) continue;
            var (state, advice) = Existence.Explain(issuer, date, context.Context);
            context.Report(RuleDiagnostics.BasisIssuerNotValid, PlanPaths.Bases.Item(i).Field("issuer"), issuer.Name, state, OfficialDate.Short(date), advice);
        }
    }
}
