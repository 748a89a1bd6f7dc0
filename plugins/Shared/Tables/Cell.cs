using System.Globalization;
using System.Text.RegularExpressions;
using Plan.Sdk.OfficialText;

namespace Plan.Tables;

/// <summary>Reads what people write into cells.</summary>
internal static partial class Cell
{
    /// <summary>Decimals that figures keep.</summary>
    private const int MostDecimals = 9;
    private const int LongestNumber = 40;
    private static readonly string[] Dates = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd"];

    /// <summary>A text in its composed form, runs of blanks as one and none around it.</summary>
    public static string Compose(string text) => Blanks().Replace(OfficialLetters.Compose(text), " ").Trim();

    /// <summary>A text with a figure; <c>null</c> when it is none. A sign of percent behind it is passed over.</summary>
    /// <param name="text">The text.</param>
    /// <param name="dot">Whether decimals stand after a dot.</param>
    public static decimal? Number(string text, bool dot)
    {
        if (text.Length > LongestNumber) return null;
        var match = (dot ? WithDot() : WithComma()).Match(text);
        if (!match.Success) return null;
        var digits = match.Groups["whole"].Value.Where(char.IsAsciiDigit).ToArray();
        return decimal.TryParse($"{match.Groups["sign"].Value.Replace('−', '-')}{new string(digits)}.{match.Groups["part"].Value}0", NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? Round(number)
            : null;
    }

    /// <summary>A figure of a workbook; <c>null</c> when it is too large.</summary>
    public static decimal? Number(double number) => Math.Abs(number) < 1e18 ? Round((decimal)number) : null;

    /// <summary>A text with a day; <c>null</c> when it is none.</summary>
    public static DateOnly? Date(string text) => DateOnly.TryParseExact(text, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>What a cell says.</summary>
    public static string Words(object? cell) => cell switch
    {
        string text => text,
        decimal number => OfficialNumber.Figure(number),
        DateOnly date => date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        true => "đúng",
        false => "sai",
        _ => "",
    };

    /// <summary>The address of a cell, <c>C14</c>.</summary>
    /// <param name="column">The number of the column, from 0.</param>
    /// <param name="line">The number of the line, from 1.</param>
    public static string Address(int column, int line)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters + line.ToString(CultureInfo.InvariantCulture);
    }

    private static decimal Round(decimal number) => Math.Round(number, MostDecimals, MidpointRounding.AwayFromZero);

    [GeneratedRegex("^(?<sign>[-+−]?)(?<whole>[0-9]{1,3}(\\.[0-9]{3})+|[0-9]{1,3}([ \u00A0\u202F][0-9]{3})+|[0-9]+)(,(?<part>[0-9]+))?[ \u00A0]?%?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex WithComma();

    [GeneratedRegex("^(?<sign>[-+−]?)(?<whole>[0-9]{1,3}(,[0-9]{3})+|[0-9]{1,3}([ \u00A0\u202F][0-9]{3})+|[0-9]+)(\\.(?<part>[0-9]+))?[ \u00A0]?%?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex WithDot();

    [GeneratedRegex("[\\s\u00A0]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Blanks();
}
