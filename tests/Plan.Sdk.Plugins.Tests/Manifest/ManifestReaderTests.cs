using Plan.Sdk.Collections;

namespace Plan.Sdk.Plugins.Tests;

public sealed class ManifestReaderTests
{
    [Fact]
    public void Read_Assembly_HasEveryValue()
    {
        var manifest = ManifestExamples.Read(ManifestExamples.Assembly);

        manifest.Identity.ToString().ShouldBe("plan.csv 1.0.0");
        manifest.Kind.ShouldBe(PluginKind.Assembly);
        manifest.Name.ShouldBe(new("Bảng CSV", "CSV tables"));
        manifest.Publisher.ShouldBe("Plan.Sdk");
        manifest.Contract.ShouldBe(new(new(0, 1), new(0, 1)));
        manifest.Host.ToString().ShouldBe("≥ 0.1.0, < 1.0.0");
        manifest.Entry.ShouldBe(new("Plan.Csv.dll", "Plan.Csv.CsvPlugin"));
        manifest.Unloadable.ShouldBeTrue();
        manifest.Provides.ShouldBe((ValueList<PluginAbility>)[PluginAbility.DataSource, PluginAbility.HealthProbe]);
        manifest.Capabilities.ShouldBe((ValueList<PluginCapability>)[PluginCapability.Files, PluginCapability.Secrets]);
        manifest.Units.ShouldBe((ValueList<string>)["ubnd-phuong-huong-an"]);
        manifest.Budgets.ShouldBe(new() { Start = TimeSpan.FromSeconds(20), Call = TimeSpan.FromMinutes(1), MemoryMB = 512 });
        manifest.Files.ShouldBe(ManifestExamples.Hash);
        var sources = manifest.Settings[0];
        (sources.Type, sources.Required, sources.Min).ShouldBe((SettingType.Items, true, 1m));
        sources.Items.Select(i => (i.Name, i.Type, i.Default)).ShouldBe(
        [
            ("name", SettingType.Text, null), ("file", SettingType.File, null), ("separator", SettingType.Choice, "comma"), ("headerRow", SettingType.Number, 1m),
            ("empty", SettingType.Texts, (ValueList<string>)["-", "không có"]), ("from", SettingType.Date, new DateOnly(2026, 1, 1)), ("strict", SettingType.Flag, false),
        ]);
        sources.Items[2].Choices[1].ShouldBe(new("tab", new("Dấu tab", "Tab")));
        sources.Items[3].Max.ShouldBe(1000m);
    }

    [Fact]
    public void Read_Pack_NeedsNoEntry()
    {
        var manifest = ManifestExamples.Read(ManifestExamples.Pack);

        manifest.Entry.ShouldBeNull();
        manifest.Version.ToString().ShouldBe("2.1.0-rc.1");
        manifest.Budgets.ShouldBe(new());
    }
}
