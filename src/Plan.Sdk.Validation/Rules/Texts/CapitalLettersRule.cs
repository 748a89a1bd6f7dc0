using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Validation.Words;

namespace Plan.Sdk.Validation.Rules.Texts;

/// <summary>
/// Capital letters where Phụ lục II of NĐ 30/2020 certainly has none: "Ủy ban Nhân dân", "Khoản 2" inside a sentence, and the common noun before the
/// issuer's own place ("Phường Hương An" inside a sentence), unless that is named after a person, a number or an event.
/// </summary>
internal sealed class CapitalLettersRule : IPlanRule
{
    private static readonly ValueList<(string Wrong, string Right)> Names =
    [
        ("Ủy ban Nhân dân", "Ủy ban nhân dân"), ("Uỷ ban Nhân dân", "Ủy ban nhân dân"), ("Hội đồng Nhân dân", "Hội đồng nhân dân"),
    ];

    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.CapitalLetters];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        var place = PlaceOf(context.Context.Issuer);
        foreach (var (text, path) in PlanTexts.Of(context.Plan, context.Context))
        {
            var words = Quotes.Blank(OfficialLetters.Compose(text));
            foreach (var (wrong, right) in Names)
            {
                if (words.Contains(wrong, StringComparison.Ordinal)) context.Report(RuleDiagnostics.CapitalLetters, path, wrong, right);
            }

            if (place is not null && InsideSentence(words, place) >= 0)
                context.Report(RuleDiagnostics.CapitalLetters, path, place, OfficialCase.LowerFirst(place));
            if (InsideSentence(words, "Khoản ") is var clause and >= 0 && char.IsAsciiDigit(words[clause + 6]))
                context.Report(RuleDiagnostics.CapitalLetters, path, words.Substring(clause, 7), $"khoản {words[clause + 6]}");
        }
    }

    private static string? PlaceOf(Organization? issuer)
    {
        if (issuer is not { Place: { Length: > 0 } place, Level: { } level and not AdministrativeLevel.Central }) return null;
        var hasOwnNoun = issuer.PlaceNaming is not (null or PlaceNaming.Proper) || char.IsAsciiDigit(place[0]);
        return hasOwnNoun ? null : $"{OfficialCase.Sentence(OfficialLevel.Noun(level))} {place}";
    }

    /// <summary>The first position of words that follow a letter, a digit or a comma; -1 when there is none, or nothing follows them.</summary>
    private static int InsideSentence(string text, string words)
    {
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var goesOn = at > 1 && text[at - 1] == ' ' && (char.IsLetterOrDigit(text[at - 2]) || text[at - 2] == ',');
            if (goesOn && (words[^1] != ' ' || at + words.Length < text.Length)) return at;
        }

        return -1;
    }
}
