using System.Globalization;
using System.Text.RegularExpressions;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Functions;

/// <summary>What to write where a text stands in place of a day.</summary>
internal static partial class DayAdvice
{
    private static readonly LocalizedText Correct = new("sửa lại, như 2026-02-26", "correct it, as in 2026-02-26");

    /// <summary>The end of a message about a wrong type.</summary>
    /// <param name="given">What is there.</param>
    /// <param name="literal">Its text when the template writes it; else <c>null</c>.</param>
    public static LocalizedText For(TemplateType given, string? literal) =>
        literal is not null && Read(literal) is { } day ? new($"; viết (date.parse '{day}')", $"; write (date.parse '{day}')") : TypeAdvice.For(TemplateType.Date, given);

    /// <summary>The end of a message about a text that a pattern does not read.</summary>
    public static LocalizedText ForUnread(string text) =>
        VietnameseReader.ReadDate(text) is DateOnly day ? new($"viết date.parse '{Plain(day)}', hoặc vn.to_date '{text}'", $"write date.parse '{Plain(day)}', or vn.to_date '{text}'") : Correct;

    /// <summary>Whether a text has the shape of a day that the calendar lacks: it can be read once its figures are smaller.</summary>
    public static bool IsNoSuchDay(string text, string? pattern) => DatePattern.Parse(TooLarge().Replace(text, "12"), pattern) is not null;

    private static string? Read(string text) => DatePattern.Parse(text, null) is { } day ? Plain(day) : VietnameseReader.ReadDate(text) is DateOnly written ? Plain(written) : null;

    private static string Plain(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)(?:1[3-9]|[2-9]\d)(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TooLarge();
}
