using System.Globalization;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Plugins.Settings;

/// <summary>Numbers, truth values and days as YAML writes them, and what a slip of the hand meant.</summary>
internal static class SettingScalars
{
    private const string Day = "yyyy-MM-dd";
    private static readonly string[] OtherDays = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy/M/d"];

    public static decimal? Number(OpenValue value) =>
        value.IsPlain && value.Text.Length <= 29 && decimal.TryParse(value.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary><c>8,5</c> is 8.5; <c>1.234,5</c> is 1234.5; quotes go.</summary>
    public static string? NumberMeant(string text)
    {
        var bare = text.Trim().Replace(" ", "", StringComparison.Ordinal);
        if (bare.Contains(',', StringComparison.Ordinal)) bare = bare.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        return bare.Length <= 29 && decimal.TryParse(bare, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _) ? bare : null;
    }

    public static bool? Flag(OpenValue value) => !value.IsPlain ? null : value.Text switch
    {
        "true" or "True" or "TRUE" => true,
        "false" or "False" or "FALSE" => false,
        _ => null,
    };

    public static string? FlagMeant(string text) => OfficialLetters.Compose(text).ToUpperInvariant() switch
    {
        "TRUE" or "YES" or "Y" or "ON" or "1" or "CÓ" or "CO" or "ĐÚNG" => "true",
        "FALSE" or "NO" or "N" or "OFF" or "0" or "KHÔNG" or "KHONG" or "SAI" => "false",
        _ => null,
    };

    public static DateOnly? Date(OpenValue value) => DateOnly.TryParseExact(value.Text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary><c>26/02/2026</c> is 2026-02-26.</summary>
    public static string? DateMeant(string text) =>
        DateOnly.TryParseExact(text, OtherDays, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var day) ? day.ToString(Day, CultureInfo.InvariantCulture) : null;
}
