using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Documents.Composition;

/// <summary>The subject of a công văn behind <c>V/v</c> (NĐ 30/2020, Phụ lục I, II.5b).</summary>
internal static class LetterSubject
{
    private const string About = "V/v ";
    private static readonly string[] Written = ["V/v", "Về việc"];

    /// <summary>The subject with <c>V/v</c> before it, its first letter small; the same words typed by hand give way, so that none is doubled.</summary>
    public static TextLine Of(TextLine subject)
    {
        var runs = subject.Runs.ToList();
        if (runs.Count == 0) return TextLine.Of(About.TrimEnd());
        runs[0] = runs[0] with { Text = OfficialCase.Behind(WithoutAbout(runs[0].Text.TrimStart())) };
        return new([new(About), .. runs]);
    }

    private static string WithoutAbout(string text)
    {
        foreach (var words in Written)
        {
            if (text.StartsWith($"{words} ", StringComparison.OrdinalIgnoreCase)) return text[(words.Length + 1)..].TrimStart();
        }

        return text;
    }
}
