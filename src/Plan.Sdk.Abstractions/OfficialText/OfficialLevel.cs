using Plan.Sdk.Model;

namespace Plan.Sdk.OfficialText;

/// <summary>The common nouns of administrative units.</summary>
public static class OfficialLevel
{
    /// <summary>The noun as it stands inside a sentence: <c>phường</c>.</summary>
    public static string Noun(AdministrativeLevel level) => level switch
    {
        AdministrativeLevel.Central => "trung ương",
        AdministrativeLevel.Province => "tỉnh",
        AdministrativeLevel.City => "thành phố",
        AdministrativeLevel.Town => "thị xã",
        AdministrativeLevel.RuralDistrict => "huyện",
        AdministrativeLevel.UrbanDistrict => "quận",
        AdministrativeLevel.Ward => "phường",
        AdministrativeLevel.Commune => "xã",
        AdministrativeLevel.Township => "thị trấn",
        AdministrativeLevel.SpecialZone => "đặc khu",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };
}
