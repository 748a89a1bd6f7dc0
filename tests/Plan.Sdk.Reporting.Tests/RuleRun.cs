using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Tests;

/// <summary>Runs one rule over a plan and says what it found, one line each: tier, ID, path.</summary>
internal static class RuleRun
{
    public static string[] Find(IPlanRule rule, PlanContext context) => [.. Diagnose(rule, context).Select(d => $"{d.Severity} {d.Id} {d.Path}")];

    /// <summary>The message of the only finding.</summary>
    public static string Message(IPlanRule rule, PlanContext context, Language language = Language.Vietnamese) =>
        Diagnose(rule, context).ShouldHaveSingleItem().GetMessage(language);

    private static List<Diagnostic> Diagnose(IPlanRule rule, PlanContext context)
    {
        var bag = new DiagnosticBag();
        rule.Check(new(context, new(context.Plan, SourceMap.Empty("plan.yaml"), [], ""), bag, issued: false));
        foreach (var diagnostic in bag.ToSorted()) rule.Descriptors.ShouldContain(diagnostic.Descriptor);
        return [.. bag.ToSorted()];
    }
}
