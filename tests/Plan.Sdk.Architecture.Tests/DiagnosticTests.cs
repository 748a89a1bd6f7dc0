using System.Text.RegularExpressions;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Tests;

namespace Plan.Sdk.Architecture.Tests;

/// <summary>What holds for every kind of diagnostic.</summary>
public sealed partial class DiagnosticTests
{
    private static readonly Dictionary<string, string> Ranges = new(StringComparer.Ordinal)
    {
        ["Plan.Sdk.Yaml"] = "PLAN1",
        ["Plan.Sdk.Validation"] = "PLAN2",
        ["Plan.Sdk.Reporting"] = "PLAN3",
        ["Plan.Sdk.Templating"] = "PLAN4",
        ["Plan.Sdk.Documents"] = "PLAN5",
        ["Plan.Sdk.Plugins"] = "PLAN9",
        ["Plan.Sdk.PluginWorker"] = "PLAN9",
        ["Plan.Sdk"] = "PLAN6",
        ["plan"] = "PLAN6",
        ["Plan.Sdk.Cli"] = "PLAN6",
    };

    [Fact]
    public void Id_IsUniqueOverAllParts() => Packages.Descriptors.Select(d => d.Descriptor.Id).ShouldBeUnique();

    [Fact]
    public void Id_LiesInTheRangeOfItsOwner()
    {
        foreach (var (owner, descriptor) in Packages.Descriptors)
        {
            descriptor.Id.ShouldMatch("^PLAN[0-9]{4}$");
            descriptor.Id.ShouldStartWith(IsOfRule(descriptor) ? "PLAN2" : Ranges[owner], Case.Sensitive, owner);
        }
    }

    [Fact]
    public void Message_IsWrittenInBothLanguagesWithTheSameArguments()
    {
        foreach (var (_, descriptor) in Packages.Descriptors)
        {
            descriptor.Title.Vi.ShouldNotBeNullOrWhiteSpace(descriptor.Id);
            descriptor.Title.En.ShouldNotBeNullOrWhiteSpace(descriptor.Id);
            descriptor.Message.Vi.ShouldNotBe(descriptor.Message.En, descriptor.Id);
            Arguments(descriptor.Message.Vi).ShouldBe(Arguments(descriptor.Message.En), descriptor.Id);
        }
    }

    [Fact]
    public void PlanRule_HasItsPage() =>
        Packages.Descriptors.Where(d => d.Owner == "Plan.Sdk.Validation" || IsOfRule(d.Descriptor)).Select(d => d.Descriptor.Id).ShouldAllBe(id => BuiltInRules.Pages.Find(id) != null);

    [Fact]
    public void PlanRule_HasItsPageBesideItAndATestClassOfItsName()
    {
        foreach (var rule in BuiltInRules.All.Select(r => r.GetType()))
        {
            var room = rule.Assembly.GetName().Name!;
            var folder = rule.Namespace![$"{room}.".Length..].Replace('.', '/');
            File.Exists(Repository.PathOf($"src/{room}/{folder}/{rule.Name}.md")).ShouldBeTrue(rule.Name);
            var tests = Repository.PathOf($"tests/{room}.Tests/{folder}/{rule.Name}Tests.cs");
            File.Exists(tests).ShouldBeTrue(rule.Name);
            var text = File.ReadAllText(tests);
            text.ShouldContain("Trigger", Case.Sensitive, rule.Name);
            text.ShouldContain("_DoesNotTrigger", Case.Sensitive, rule.Name);
        }
    }

    [Fact]
    public void BuiltInRules_HoldEveryRuleOfTheirRooms() =>
        BuiltInRules.All.Select(r => r.GetType()).OrderBy(t => t.FullName, StringComparer.Ordinal).ShouldBe(
            // The plugin host has no rule of its own; it passes on those of plugins.
            Packages.Types.Where(t => t.IsClass && t.IsAssignableTo(typeof(IPlanRule)) && t.Namespace != "Plan.Sdk.Plugins.InProcess").OrderBy(t => t.FullName, StringComparer.Ordinal));

    [Fact]
    public void RuleId_IsReportedByOneRuleOnly() =>
        BuiltInRules.All.SelectMany(r => r.Descriptors).Select(d => d.Id).ShouldBeUnique();

    private static bool IsOfRule(DiagnosticDescriptor descriptor) => BuiltInRules.All.Any(r => r.Descriptors.Contains(descriptor));

    private static IEnumerable<string> Arguments(string message) =>
        Argument().Matches(message.Replace("{{", "", StringComparison.Ordinal)).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[0-9]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Argument();
}
