using System.Collections.Frozen;
using System.Reflection;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Validation.Settings;

namespace Plan.Sdk.Validation;

/// <summary>
/// The pages about rules: cause, reason, how to fix, examples; Vietnamese first, then English. A rule's page is embedded in its own
/// assembly under the rule's name. Immutable; thread-safe.
/// </summary>
public sealed class RulePages
{
    private const string SwitchingOff = "SwitchingOff.md";
    private const string AnyId = "PLAN0000";

    private readonly FrozenDictionary<string, (Assembly Home, string Page)> pages;

    /// <summary>The pages of rules, and of the remarks about settings.</summary>
    /// <param name="rules">The rules; one without a page has none.</param>
    public RulePages(ValueList<IPlanRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        pages = rules.SelectMany(rule => PagesOf(rule.Descriptors, rule.GetType()))
            .Concat(PagesOf(RuleAdjustments.Descriptors, typeof(RuleAdjustments)))
            .DistinctBy(p => p.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(p => p.Id, p => (p.Home, p.Page), StringComparer.Ordinal);
    }

    /// <summary>The page of a diagnostic's ID, as Markdown, with how to switch it off at its end; <c>null</c> when no rule has it, or has no page.</summary>
    public string? Find(string id) =>
        pages.TryGetValue(id, out var page) && Read(page.Home, page.Page) is { } text
            ? text + Read(typeof(RulePages).Assembly, SwitchingOff)!.Replace(AnyId, id, StringComparison.Ordinal)
            : null;

    private static IEnumerable<(string Id, Assembly Home, string Page)> PagesOf(ValueList<DiagnosticDescriptor> descriptors, Type owner) =>
        descriptors.Select(d => (d.Id, owner.Assembly, $"{owner.Name}.md"));

    private static string? Read(Assembly home, string name)
    {
        using var stream = home.GetManifestResourceStream(name);
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
