using Plan.Sdk.Diagnostics;
using Plan.Sdk.Yaml.Events;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Plan.Sdk.Yaml.Reading;

/// <summary>
/// Finds what a comma cut off a text inside braces: in <c>{text: A, b và c., lead: y}</c> YAML takes <c>b và c.</c> for a
/// key. A text is reported once, however many commas it has.
/// </summary>
internal sealed class LeftOverText(Findings findings, string source)
{
    private const int LongestShown = 60;
    private Scalar? reported;

    /// <summary>Whether an unknown key inside braces is rather the end of a text: it has no value, or is no single word.</summary>
    public bool Is(Scalar key, ParsingEvent? value) =>
        key.Style == ScalarStyle.Plain && CommaBefore(key)
        && (value is Scalar { Style: ScalarStyle.Plain, Value.Length: 0 } || key.Value.AsSpan().ContainsAnyExceptInRange('!', '~'));

    /// <summary>Reports the text, from its beginning to the end of what was cut off.</summary>
    /// <param name="text">The value before the comma.</param>
    /// <param name="key">What was taken for a key.</param>
    /// <param name="hasMore">Whether more was cut off behind it.</param>
    public void Report(Scalar text, Scalar key, bool hasMore)
    {
        if (ReferenceEquals(reported, text)) return;
        reported = text;
        var start = Findings.Position(text.Start);
        var end = Findings.Position(key.End);
        var whole = source[(int)text.Start.Index..(int)key.End.Index];
        if (!hasMore && IsDecimal(text.Value, key.Value))
        {
            var meant = $"{text.Value}.{key.Value}";
            findings.At(YamlDiagnostics.NotNumber, start, end, meant, [whole, new LocalizedText($", ví dụ {meant}", $", such as {meant}")]);
            return;
        }

        var words = whole.Trim('“', '”', '"').Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        var shown = words.Length > LongestShown ? words[..LongestShown] + "…" : hasMore ? words + "…" : words;
        findings.At(YamlDiagnostics.CommaInText, start, end, hasMore ? null : $"\"{words}\"", [key.Value, shown]);
    }

    /// <summary>Warns of an item in brackets that goes on in small letters where the one before began with a capital: a sentence cut in two.</summary>
    public void CheckItem(Scalar? before, Scalar? item)
    {
        if (before is not { Style: ScalarStyle.Plain, Value: [var first, ..] } || item is not { Style: ScalarStyle.Plain, Value: [var next, ..] }) return;
        if (!char.IsUpper(first) || !char.IsLower(next)) return;
        findings.At(YamlDiagnostics.CommaInList, Findings.Position(item.Start), Findings.Position(item.End), item.Value, $"{before.Value}, {item.Value}");
    }

    private bool CommaBefore(Scalar key)
    {
        var before = source.AsSpan(0, (int)key.Start.Index).TrimEnd(" \n");
        return before.EndsWith(",");
    }

    private static bool IsDecimal(string whole, string part) =>
        whole.Length > 0 && part.Length > 0 && !whole.AsSpan().ContainsAnyExceptInRange('0', '9') && !part.AsSpan().ContainsAnyExceptInRange('0', '9');
}
