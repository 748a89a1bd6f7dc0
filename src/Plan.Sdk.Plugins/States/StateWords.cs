using System.Globalization;
using System.Text.Json;

namespace Plan.Sdk.Plugins.States;

/// <summary>How states, events and moments are written in the host's files.</summary>
internal static class StateWords
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static string Of<T>(T word)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(word.ToString());

    public static T? Parse<T>(string word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(Of(value), word, StringComparison.Ordinal)) return value;
        }

        return null;
    }

    public static string Of(DateTimeOffset moment) => moment.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    public static DateTimeOffset? ParseMoment(string text) =>
        DateTimeOffset.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment) ? moment : null;

    /// <summary>A moment as far as it is written.</summary>
    public static DateTimeOffset Round(DateTimeOffset moment) => new(moment.UtcTicks - (moment.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);
}
