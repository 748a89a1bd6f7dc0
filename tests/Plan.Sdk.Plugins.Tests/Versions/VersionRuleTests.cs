using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Tests;

public sealed class VersionRuleTests
{
    private static readonly HostOffer Host = new(Version("0.5.0"), new(0, 2));

    [Fact]
    public void Current_OfThisBuild_RunsTheExamples()
    {
        HostOffer.Current.Contract.ShouldBe(new(0, 1));
        VersionRule.Fits(ManifestExamples.Read(ManifestExamples.Assembly), HostOffer.Current).ShouldBeTrue();
    }

    [Theory]
    [InlineData("0.2", "0.1.0", "1.0.0", "")]
    [InlineData("0.2", "0.5.0", "0.5.1", "")]
    [InlineData("0.3", "0.1.0", "1.0.0", "PLAN9060")]
    [InlineData("0.1", "0.1.0", "0.5.0", "PLAN9061")]
    [InlineData("0.1", "0.5.1", "1.0.0", "PLAN9061")]
    [InlineData("1.0", "0.6.0", "1.0.0", "PLAN9060 PLAN9061")]
    public void Check_Need_IsHeldAgainstTheOffer(string needs, string min, string below, string found)
    {
        var diagnostics = new DiagnosticBag();

        VersionRule.Check(Plugin("2.0.0", needs, min, below), Host, [], "plan-plugin.json", diagnostics).ShouldBe(found.Length == 0);

        string.Join(' ', diagnostics.ToSorted().Select(d => d.Id)).ShouldBe(found);
    }

    [Fact]
    public void Check_Refused_NamesNeedAndOfferAndTheNearestVersionAtHand()
    {
        var diagnostics = new DiagnosticBag();
        PluginManifest[] local =
        [
            Plugin("0.9.0", "0.1", "0.1.0", "1.0.0"), Plugin("1.2.0", "0.1", "0.1.0", "1.0.0"), Plugin("1.9.0", "0.3", "0.1.0", "1.0.0"), Plugin("2.0.0", "0.3", "0.1.0", "1.0.0"), Plugin("2.1.0", "0.1", "0.1.0", "1.0.0"),
            Plugin("1.8.0", "0.1", "0.1.0", "1.0.0") with { Id = "plan.excel" },
        ];

        VersionRule.Check(local[3], Host, local, "plan-plugin.json", diagnostics);

        var refusal = diagnostics.ToSorted().Single();
        refusal.GetMessage(Language.Vietnamese).ShouldBe("plan.csv 2.0.0 cần giao ước 0.3, chương trình này có 0.2; hãy dùng bản 1.2.0 đã có sẵn.");
        refusal.GetMessage(Language.English).ShouldBe("plan.csv 2.0.0 needs contract 0.3, this program has 0.2; use version 1.2.0, which is at hand.");
    }

    [Fact]
    public void Nearest_OnlyNewerFit_IsTheOldestOfThem()
    {
        PluginManifest[] local = [Plugin("2.3.0", "0.1", "0.1.0", "1.0.0"), Plugin("2.1.0", "0.1", "0.1.0", "1.0.0"), Plugin("1.0.0", "0.3", "0.1.0", "1.0.0")];

        VersionRule.Nearest(Plugin("2.0.0", "0.3", "0.1.0", "1.0.0"), Host, local).ShouldBe(Version("2.1.0"));
        VersionRule.Nearest(local[2], Host, [local[2]]).ShouldBeNull();
    }

    private static PluginManifest Plugin(string version, string needs, string min, string below)
    {
        ContractVersion.TryParse(needs, out var contract).ShouldBeTrue();
        return ManifestExamples.Read(ManifestExamples.Assembly) with { Version = Version(version), Contract = new(contract, contract), Host = new(Version(min), Version(below)) };
    }

    private static PluginVersion Version(string text) => PluginVersion.Parse(text).ShouldNotBeNull();
}
