using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Validation.Words;

namespace Plan.Sdk.Validation.Rules.Organizations;

/// <summary>The issuer does not exist on the date of issue (a draft: today), or not any more.</summary>
internal sealed class IssuerValidityRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.IssuerNotValid];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        if (context.Context.Issuer is not { } issuer || issuer.ExistsOn(context.Context.ReferenceDate)) return;
        var (state, advice) = Existence.Explain(issuer, context.Context.ReferenceDate, context.Context);
        context.Report(RuleDiagnostics.IssuerNotValid, PlanPaths.Document.Field("issuer"),
            issuer.Name, state, OfficialDate.Short(context.Context.ReferenceDate), advice);
    }
}
