using System.Globalization;

namespace Plan.Sdk.Benchmarks.Wards;

/// <summary>One of the generated wards and communes: made up, and the same at each run.</summary>
internal sealed class Ward(int index)
{
    /// <summary>The number of provinces and cities of the country since 01/7/2025.</summary>
    public const int Provinces = 34;

    /// <summary>The position, from 0.</summary>
    public int Index { get; } = index;

    /// <summary>Whether it is a phường; else a xã.</summary>
    public bool IsWard { get; } = index % 5 == 0;

    /// <summary>The place; each of the first 3,360 has its own.</summary>
    public string Place { get; } = $"{WardTexts.First[index % WardTexts.First.Count]} {WardTexts.Second[index / WardTexts.First.Count % WardTexts.Second.Count]}";

    /// <summary>The common noun.</summary>
    public string Noun => IsWard ? "phường" : "xã";

    /// <summary>The ward's own number, as ids carry it.</summary>
    public string Code { get; } = (index + 1).ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>The id of its people's committee.</summary>
    public string IssuerId => $"ubnd-{Code}";

    /// <summary>The id of the province's people's committee.</summary>
    public string ProvinceId => ProvinceIdOf(Index % Provinces);

    /// <summary>The id of a province's people's committee.</summary>
    public static string ProvinceIdOf(int province) => $"ubnd-tinh-{(province + 1).ToString("00", CultureInfo.InvariantCulture)}";

    /// <summary>The id of a province's own plan.</summary>
    public static string ProvincePaperIdOf(int province) => $"kh-tinh-{(province + 1).ToString("00", CultureInfo.InvariantCulture)}";
}
