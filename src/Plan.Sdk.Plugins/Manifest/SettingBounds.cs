using System.Globalization;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Manifest;

/// <summary>The bounds of a setting's value.</summary>
internal static class SettingBounds
{
    /// <summary>Whether a value of the setting's type lies within its bounds.</summary>
    public static bool Hold(SettingDescription setting, object? value) => value switch
    {
        decimal number => Within(setting, number),
        string word when setting.Type == SettingType.Choice => setting.Choices.Any(c => string.Equals(c.Value, word, StringComparison.Ordinal)),
        string text => Within(setting, text.Length),
        ValueList<string> texts => Within(setting, texts.Count),
        null => false,
        _ => true,
    };

    /// <summary>What a value of the setting has to be.</summary>
    public static LocalizedText Words(SettingDescription setting) => setting.Type switch
    {
        SettingType.Text => Range(setting, new("một đoạn chữ", "a text"), new("ký tự", "characters")),
        SettingType.Number => Range(setting, new("một số", "a number"), new("", "")),
        SettingType.Flag => new("true hoặc false", "true or false"),
        SettingType.Date => new("một ngày như 2026-02-26", "a day such as 2026-02-26"),
        SettingType.Choice => Choices(setting),
        SettingType.Texts => Range(setting, new("một danh sách đoạn chữ", "a list of texts"), new("mục", "items")),
        SettingType.Secret => new("tên một bí mật", "the name of a secret"),
        SettingType.File => new("đường dẫn một tệp trong không gian làm việc", "the path of a file of the workspace"),
        _ => Range(setting, new("một danh sách nhóm khóa", "a list of groups of keys"), new("mục", "items")),
    };

    /// <summary>Whether a number, length or count lies within the bounds.</summary>
    public static bool Within(SettingDescription setting, decimal number) => !(number < setting.Min) && !(number > setting.Max);

    private static LocalizedText Choices(SettingDescription setting)
    {
        var words = string.Join(", ", setting.Choices.Select(c => c.Value));
        return new($"một trong: {words}", $"one of: {words}");
    }

    private static LocalizedText Range(SettingDescription setting, LocalizedText what, LocalizedText unit)
    {
        var (min, max) = (Number(setting.Min), Number(setting.Max));
        var (vi, en) = (setting.Min, setting.Max) switch
        {
            (null, null) => ("", ""),
            (_, null) => ($" từ {min} {unit.Vi} trở lên", $" of at least {min} {unit.En}"),
            (null, _) => ($" không quá {max} {unit.Vi}", $" of at most {max} {unit.En}"),
            _ => ($" từ {min} đến {max} {unit.Vi}", $" from {min} to {max} {unit.En}"),
        };
        return new((what.Vi + vi).TrimEnd().Replace("  ", " ", StringComparison.Ordinal), (what.En + en).TrimEnd().Replace("  ", " ", StringComparison.Ordinal));
    }

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
