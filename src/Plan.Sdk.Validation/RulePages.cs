using System.Collections.Frozen;
using System.Reflection;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Validation.Settings;

namespace Plan.Sdk.Validation;

/// <summary>The pages about the rules that come with the SDK: cause, reason, how to fix, examples; Vietnamese first, then English. Thread-safe.</summary>
public static class RulePages
{
    private const string SwitchingOff = "SwitchingOff.md";
    private const string AnyId = "PLAN0000";

    private static readonly FrozenDictionary<string, string> Pages = Collect();

    /// <summary>
    /// The page of a diagnostic's ID, as Markdown, with how to switch it off at its end; <c>null</c> when no built-in rule has it.
    /// </summary>
    public static string? Find(string id) =>
        Pages.TryGetValue(id, out var page) ? Read(page) + Read(SwitchingOff).Replace(AnyId, id, StringComparison.Ordinal) : null;

    private static FrozenDictionary<string, string> Collect()
    {
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var rule in PlanRules.BuiltIn) Add(rule.Descriptors, rule.GetType().Name);
        Add(RuleAdjustments.Descriptors, nameof(RuleAdjustments));
        return pages.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(ValueList<DiagnosticDescriptor> descriptors, string name)
        {
            foreach (var descriptor in descriptors) pages.Add(descriptor.Id, $"{name}.md");
        }
    }

    private static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The page {name} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
