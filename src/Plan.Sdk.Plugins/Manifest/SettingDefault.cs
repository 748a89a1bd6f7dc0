using System.Globalization;
using System.Text.Json;
using Plan.Sdk.Collections;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Plugins.Manifest;

/// <summary>The defaults of settings.</summary>
internal static class SettingDefault
{
    /// <summary>The value of a default; <c>null</c> when there is none or it does not have the setting's type.</summary>
    public static object? Of(JsonTree? tree, SettingType type) => (type, tree?.Type) switch
    {
        (SettingType.Text or SettingType.Choice, JsonTokenType.String) => OfficialLetters.Compose(tree!.Text),
        (SettingType.Number, JsonTokenType.Number) => ManifestNumber.TryParse(tree!.Text, out var number) ? number : null,
        (SettingType.Flag, JsonTokenType.True or JsonTokenType.False) => tree!.Type == JsonTokenType.True,
        (SettingType.Date, JsonTokenType.String) => DateOnly.TryParseExact(tree!.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        (SettingType.Texts, JsonTokenType.StartArray) => tree!.Items.Select(i => OfficialLetters.Compose(i.Text)).ToValueList(),
        _ => null,
    };
}
