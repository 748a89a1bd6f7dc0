using System.Globalization;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Templating.Functions;

/// <summary>Reads numbers and days as Vietnamese papers write them.</summary>
internal static class VietnameseReader
{
    private static readonly string[] DateForms = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d 'tháng' M 'năm' yyyy", "'ngày' d 'tháng' M 'năm' yyyy", "'ngày' d/M/yyyy"];

    /// <summary>The number; <c>null</c> when the text is none. Dots have to stand between groups of three digits.</summary>
    public static object? ReadNumber(string text)
    {
        var written = text.Trim();
        var comma = written.IndexOf(',');
        var whole = comma < 0 ? written : written[..comma];
        var digits = whole.TrimStart('-').Split('.');
        if (digits.Length > 1 && (digits[0].Length is 0 or > 3 || digits.Skip(1).Any(g => g.Length != 3))) return null;
        var plain = whole.Replace(".", "", StringComparison.Ordinal) + (comma < 0 ? "" : "." + written[(comma + 1)..]);
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>The day; <c>null</c> when the text is none.</summary>
    public static object? ReadDate(string text) =>
        DateOnly.TryParseExact(OfficialLetters.Compose(text.Trim()), DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
