namespace Plan.Sdk.Validation.Tests;

public sealed class PlanRulesTests
{
    [Fact]
    public void BuiltIn_Rules_RunInTheOrderOfTheirIds()
    {
        var first = PlanRules.BuiltIn.Select(r => r.Descriptors[0].Id).ToArray();

        first.ShouldBe(first.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void BuiltIn_HoldsEveryRuleOfTheAssembly() =>
        PlanRules.BuiltIn.Select(r => r.GetType().Name).Order(StringComparer.Ordinal).ShouldBe(
            typeof(PlanRules).Assembly.GetTypes().Where(t => t.Name.EndsWith("Rule", StringComparison.Ordinal)).Select(t => t.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Descriptors_MessagesInBothLanguages_UseTheSameArguments()
    {
        foreach (var descriptor in PlanRules.Descriptors)
            Arguments(descriptor.Message.Vi).ShouldBe(Arguments(descriptor.Message.En), descriptor.Id);

        static IEnumerable<char> Arguments(string message) =>
            message.Where((c, i) => char.IsAsciiDigit(c) && i > 0 && message[i - 1] == '{').Distinct().Order();
    }
}
