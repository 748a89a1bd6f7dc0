using System.Text.Json;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Plugins.Manifest;

/// <summary>Makes the records of a manifest that fits its description.</summary>
internal static class ManifestBuilder
{
    public static PluginManifest Build(JsonTree tree) => new()
    {
        Id = tree["id"]!.Text,
        Version = PluginVersion.Parse(tree["version"]!.Text)!,
        Kind = Word<PluginKind>(tree["kind"]!, ManifestWords.Kinds),
        Name = Localized(tree["name"]!),
        Publisher = OfficialLetters.Compose(tree["publisher"]!.Text),
        Contract = new(Contract(tree["contract"]!["built"]!), Contract(tree["contract"]!["needs"]!)),
        Host = new(PluginVersion.Parse(tree["host"]!["min"]!.Text)!, PluginVersion.Parse(tree["host"]!["below"]!.Text)!),
        Entry = tree["entry"] is { } entry ? new(entry["assembly"]!.Text, entry["type"]!.Text) : null,
        Unloadable = IsTrue(tree["unloadable"]),
        Provides = Words<PluginAbility>(tree["provides"], ManifestWords.Abilities),
        Capabilities = Words<PluginCapability>(tree["capabilities"], ManifestWords.Capabilities),
        Settings = Settings(tree["settings"]),
        Units = Texts(tree["units"]),
        Budgets = Budgets(tree["budgets"]),
        Files = tree["files"]!.Text,
    };

    private static PluginBudgets Budgets(JsonTree? tree)
    {
        var usual = new PluginBudgets();
        return new()
        {
            Start = Number(tree?["startSeconds"]) is { } start ? TimeSpan.FromSeconds((int)start) : usual.Start,
            Call = Number(tree?["callSeconds"]) is { } call ? TimeSpan.FromSeconds((int)call) : usual.Call,
            MemoryMB = (int?)Number(tree?["memoryMB"]) ?? usual.MemoryMB,
        };
    }

    private static ValueList<SettingDescription> Settings(JsonTree? tree) => tree is null ? [] : tree.Items.Select(Setting).ToValueList();

    private static SettingDescription Setting(JsonTree tree)
    {
        var type = Word<SettingType>(tree["type"]!, ManifestWords.SettingTypes);
        return new()
        {
            Name = tree["name"]!.Text,
            Type = type,
            Description = Localized(tree["description"]!),
            Required = IsTrue(tree["required"]),
            Default = SettingDefault.Of(tree["default"], type),
            Min = Number(tree["min"]),
            Max = Number(tree["max"]),
            Choices = tree["choices"] is { } choices ? choices.Items.Select(c => new SettingChoice(c["value"]!.Text, Localized(c["description"]!))).ToValueList() : [],
            Items = Settings(tree["items"]),
        };
    }

    private static LocalizedText Localized(JsonTree tree) => new(OfficialLetters.Compose(tree["vi"]!.Text), tree["en"]!.Text);

    private static ContractVersion Contract(JsonTree tree) => ContractVersion.TryParse(tree.Text, out var version) ? version : default;

    private static decimal? Number(JsonTree? tree) => tree is not null && ManifestNumber.TryParse(tree.Text, out var number) ? number : null;

    private static bool IsTrue(JsonTree? tree) => tree?.Type == JsonTokenType.True;

    private static ValueList<string> Texts(JsonTree? tree) => tree is null ? [] : tree.Items.Select(i => i.Text).ToValueList();

    private static T Word<T>(JsonTree tree, ValueList<ManifestWord> words) => (T)words.First(w => string.Equals(w.Text, tree.Text, StringComparison.Ordinal)).Value;

    private static ValueList<T> Words<T>(JsonTree? tree, ValueList<ManifestWord> words) => tree is null ? [] : tree.Items.Select(i => Word<T>(i, words)).ToValueList();
}
