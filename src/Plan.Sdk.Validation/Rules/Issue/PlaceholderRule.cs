using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;

namespace Plan.Sdk.Validation.Rules.Issue;

/// <summary>A paper with number and date does not carry the words that <c>plan init</c> left to be filled in.</summary>
internal sealed class PlaceholderRule : IPlanRule
{
    private const string Placeholder = "(tên ";

    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.PlaceholderLeft];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        if (context.Plan.IsDraft || context.Context.Issuer is not { } issuer) return;
        if (Printed(issuer).FirstOrDefault(IsPlaceholder) is { } words)
            context.Report(RuleDiagnostics.PlaceholderLeft, PlanPaths.Document.Field("issuer"), words, issuer.Id);
    }

    private static IEnumerable<string> Printed(Organization issuer) =>
        new[] { issuer.Name, issuer.ShortName ?? "", issuer.Place ?? "" }.Concat(issuer.HeaderLines);

    private static bool IsPlaceholder(string words) => words.Contains(Placeholder, StringComparison.OrdinalIgnoreCase);
}
