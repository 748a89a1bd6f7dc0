using Plan.Sdk.Model;

namespace Plan.Sdk.OfficialText;

/// <summary>The place before the date (NĐ 30/2020, Phụ lục I, II.4).</summary>
public static class OfficialPlace
{
    /// <summary>
    /// The plan's own place, else the issuer's: the proper name alone, or with its common noun when the place is named after
    /// a person, a number or an event (a name that begins with a digit counts as a number). Empty when neither is known.
    /// </summary>
    public static string Of(PlanContext context) => context.Plan.Document.Place ?? (context.Issuer is { } issuer ? Of(issuer) : "");

    /// <summary>The place of an organization.</summary>
    public static string Of(Organization organization)
    {
        if (organization.Place is not { Length: > 0 } place) return "";
        var naming = organization.PlaceNaming ?? (char.IsAsciiDigit(place[0]) ? PlaceNaming.Number : PlaceNaming.Proper);
        return naming == PlaceNaming.Proper || organization.Level is not { } level || level == AdministrativeLevel.Central
            ? place
            : $"{OfficialCase.Sentence(OfficialLevel.Noun(level))} {place}";
    }
}
