namespace Plan.Sdk.Plugins.Tests;

public sealed class PluginVersionTests
{
    [Fact]
    public void CompareTo_Versions_OrdersAsSemanticVersioningDoes()
    {
        // The order of semver.org, section 11, and its neighbours.
        string[] rising =
        [
            "0.0.1", "0.9.10", "0.10.0", "1.0.0-0", "1.0.0-1", "1.0.0-10", "1.0.0--", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1",
            "1.0.0", "1.0.1", "2.0.0-99999999999999999999", "2.0.0",
        ];

        var versions = rising.Select(v => PluginVersion.Parse(v).ShouldNotBeNull(v)).ToArray();

        versions.Reverse().Order().Select(v => v.ToString()).ShouldBe(rising);
        for (var i = 1; i < versions.Length; i++) (versions[i - 1] < versions[i]).ShouldBeTrue(rising[i]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("1.0.0.0")]
    [InlineData("01.0.0")]
    [InlineData("1.0.0-")]
    [InlineData("1.0.0-a..b")]
    [InlineData("1.0.0-01")]
    [InlineData("1.0.0+5")]
    [InlineData("1.0.0-RC")]
    [InlineData("1.0.-1")]
    [InlineData(" 1.0.0")]
    [InlineData("1.0.0\n")]
    [InlineData("1.0.9999999999")]
    [InlineData("١.0.0")]
    public void Parse_NoVersion_GivesNothing(string text) => PluginVersion.Parse(text).ShouldBeNull();

    [Theory]
    [InlineData("0.1", "0.1", true)]
    [InlineData("0.2", "0.1", true)]
    [InlineData("0.1", "0.2", false)]
    [InlineData("1.5", "0.1", false)]
    [InlineData("1.10", "1.9", true)]
    public void Serves_SameMajorAndNoMoreThanItsMinor_IsServed(string host, string need, bool serves)
    {
        ContractVersion.TryParse(host, out var offered).ShouldBeTrue();
        ContractVersion.TryParse(need, out var needed).ShouldBeTrue();

        offered.Serves(needed).ShouldBe(serves);
    }
}
