using System.Text.RegularExpressions;
using Plan.Sdk.Tests;
using Plan.Sdk.Validation;

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
            descriptor.Id.ShouldStartWith(Ranges[owner], Case.Sensitive, owner);
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
        Packages.Descriptors.Where(d => d.Owner == "Plan.Sdk.Validation").Select(d => d.Descriptor.Id).ShouldAllBe(id => RulePages.Find(id) != null);

    [Fact]
    public void PlanRule_HasItsPageBesideItAndATestClassOfItsName()
    {
        foreach (var rule in PlanRules.BuiltIn.Select(r => r.GetType()))
        {
            var folder = rule.Namespace!["Plan.Sdk.Validation.".Length..].Replace('.', '/');
            File.Exists(Repository.PathOf($"src/Plan.Sdk.Validation/{folder}/{rule.Name}.md")).ShouldBeTrue(rule.Name);
            var tests = Repository.PathOf($"tests/Plan.Sdk.Validation.Tests/{folder}/{rule.Name}Tests.cs");
            File.Exists(tests).ShouldBeTrue(rule.Name);
            var text = File.ReadAllText(tests);
            text.ShouldContain("Trigger", Case.Sensitive, rule.Name);
            text.ShouldContain("_DoesNotTrigger", Case.Sensitive, rule.Name);
        }
    }

    [Fact]
    public void RuleId_IsReportedByOneRuleOnly() =>
        PlanRules.BuiltIn.SelectMany(r => r.Descriptors).Select(d => d.Id).ShouldBeUnique();

    private static IEnumerable<string> Arguments(string message) =>
        Argument().Matches(message.Replace("{{", "", StringComparison.Ordinal)).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[0-9]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Argument();
}
