using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Validation.Words;

namespace Plan.Sdk.Validation.Rules.Organizations;

/// <summary>
/// The subject speaks of another kind of unit than the issuer's ("trên địa bàn thị xã" in a ward's plan), or of another unit
/// of the same kind. Words in quotes are a name and count nothing; so does the proper name of a unit of another kind, which
/// belongs to a superior's programme.
/// </summary>
internal sealed class SubjectScopeRule : IPlanRule
{
    private const string Area = "trên địa bàn ";

    // "thị xã" before "xã": the longer noun has to be tried first.
    private static readonly ValueList<AdministrativeLevel> Levels =
    [
        AdministrativeLevel.Town, AdministrativeLevel.Township, AdministrativeLevel.City, AdministrativeLevel.SpecialZone, AdministrativeLevel.Province,
        AdministrativeLevel.RuralDistrict, AdministrativeLevel.UrbanDistrict, AdministrativeLevel.Ward, AdministrativeLevel.Commune,
    ];

    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.SubjectScope];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        if (context.Context.Issuer is not { Level: { } level and not AdministrativeLevel.Central } issuer) return;
        var subject = Quotes.Blank(OfficialLetters.Compose(context.Plan.Document.Subject));
        var noun = OfficialLevel.Noun(level);
        if (NamesOwnScope(subject, noun, issuer.Place)) return;
        for (var at = subject.IndexOf(Area, StringComparison.OrdinalIgnoreCase); at >= 0; at = subject.IndexOf(Area, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (WrongScope(subject, at + Area.Length, level, issuer.Place) is not { } end) continue;
            var own = issuer.Place is null ? noun : $"{noun} {issuer.Place}";
            context.Report(RuleDiagnostics.SubjectScope, PlanPaths.Document.Field("subject"), subject[at..end], own, noun);
            return;
        }
    }

    private static bool NamesOwnScope(string subject, string noun, string? place) =>
        place is not null && WordMatch.IndexOf(subject, $"{noun} {place}") >= 0;

    /// <summary>The end of a scope that is not the issuer's; <c>null</c> when nothing certain can be said.</summary>
    private static int? WrongScope(string subject, int at, AdministrativeLevel own, string? place)
    {
        foreach (var level in Levels)
        {
            var noun = OfficialLevel.Noun(level);
            if (!WordMatch.At(subject, at, noun)) continue;
            var end = at + noun.Length;
            var rest = subject.AsSpan(end).TrimStart();
            var isList = rest.StartsWith(",") || rest.StartsWith("/") || rest.StartsWith("và ") || rest.StartsWith("hoặc ");
            if (isList) return null;
            var isNamed = rest.Length > 0 && (char.IsUpper(rest[0]) || char.IsAsciiDigit(rest[0]));
            if (!isNamed) return level == own ? null : end;
            if (place is null) return null;
            var isOwnPlace = rest.StartsWith(place, StringComparison.Ordinal);
            var isWrong = level == own ? !isOwnPlace : isOwnPlace && IsCommuneTier(level) && IsCommuneTier(own);
            return isWrong ? subject.Length - rest.Length + NameLength(rest) : null;
        }

        return null;
    }

    // A ward may bear the name of its town; two units of the lowest tier with one name are one unit, its kind mistaken.
    private static bool IsCommuneTier(AdministrativeLevel level) =>
        level is AdministrativeLevel.Ward or AdministrativeLevel.Commune or AdministrativeLevel.Township or AdministrativeLevel.SpecialZone;

    /// <summary>The length of the capitalised words that a text begins with.</summary>
    private static int NameLength(ReadOnlySpan<char> text)
    {
        var end = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i == 0 || text[i - 1] == ' ')
            {
                if (!char.IsUpper(text[i]) && !char.IsAsciiDigit(text[i])) break;
            }

            if (!char.IsLetterOrDigit(text[i]) && text[i] != ' ') break;
            if (text[i] != ' ') end = i + 1;
        }

        return end;
    }
}
