using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Validation.Words;

namespace Plan.Sdk.Validation.Rules.Organizations;

/// <summary>
/// A unit that is to work, to report, to collect or to receive does not exist on the date of issue (a draft: today), or not
/// any more. Of an issuer that has ended its units are not told one by one: <see cref="IssuerValidityRule"/> tells it.
/// </summary>
internal sealed class UnitValidityRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.UnitNotValid];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        var day = context.Context.ReferenceDate;
        var ended = context.Context.Issuer is { } issuer && !issuer.ExistsOn(day) ? issuer : null;
        foreach (var (id, path) in PlanPaths.UnitsOf(context.Plan))
        {
            if (context.Context.FindOrganization(id) is not { } unit || unit.ExistsOn(day)) continue;
            if (ended is not null && unit.ValidTo == ended.ValidTo && (ReferenceEquals(unit, ended) || ended.Units.Any(u => ReferenceEquals(u, unit)))) continue;
            var (state, advice) = Existence.Explain(unit, day, context.Context);
            context.Report(RuleDiagnostics.UnitNotValid, path, unit.Name, state, OfficialDate.Short(day), advice);
        }
    }
}
