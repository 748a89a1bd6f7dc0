using System.Globalization;
using System.Text;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;

namespace Plan.Sdk.Receiving;

/// <summary>Writes an entry of a timeline as one line of YAML.</summary>
internal static class TimelineEntryText
{
    private static readonly ChoiceShape Actions = (ChoiceShape)ModelDescription.Of(typeof(TimelineEvent)).Find("action")!.Shape;

    public static string Print(TimelineEvent entry)
    {
        var text = new StringBuilder();
        text.Append($"- {{rule: {entry.Rule}, unit: {entry.Unit}, period: {Quoted(entry.Period)}, action: {Actions.KeyOf(entry.Action)}, on: {Day(entry.On)}");
        if (entry.Until is { } until) text.Append($", until: {Day(until)}");
        if (entry.Decision is { } decision) text.Append($", decision: {Quoted(decision)}");
        if (entry.Reason is { } reason) text.Append($", reason: {Quoted(reason)}");
        if (entry.File is { } file) text.Append($", file: {Quoted(file)}");
        if (entry.Sha256 is { } hash) text.Append($", sha256: {Quoted(hash)}");
        if (entry.Evidence.Count > 0) text.Append($", evidence: [{string.Join(", ", entry.Evidence.Select(Evidence))}]");
        return text.Append('}').ToString();
    }

    private static string Evidence(Evidence evidence) =>
        string.Create(CultureInfo.InvariantCulture, $"{{file: {Quoted(evidence.File)}, sha256: {Quoted(evidence.Sha256 ?? "")}, size: {evidence.Size}}}");

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Quoted(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var letter in value)
        {
            if (letter is '"' or '\\') text.Append('\\').Append(letter);
            else if (char.IsControl(letter) || letter is '\u2028' or '\u2029' or '\uFEFF') text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
            else text.Append(letter);
        }

        return text.Append('"').ToString();
    }
}
