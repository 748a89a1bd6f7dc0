namespace Plan.Sdk.Documents.Presentation;

/// <summary>The labels of the levels; <c>%</c> stands for the number, the Roman numeral or the letter.</summary>
public sealed record NumberingRules
{
    /// <summary>Điều: Arabic.</summary>
    public required Figure<string> Article { get; init; }

    /// <summary>Mục: Roman.</summary>
    public required Figure<string> Section { get; init; }

    /// <summary>Khoản: Arabic.</summary>
    public required Figure<string> Clause { get; init; }

    /// <summary>Điểm: the letters of <see cref="OfficialText.PointLetter"/>.</summary>
    public required Figure<string> Point { get; init; }

    /// <summary>The level under points.</summary>
    public required Figure<string> Dash { get; init; }

    /// <summary>The level under dashes.</summary>
    public required Figure<string> Plus { get; init; }

    /// <summary>Whether annexes are counted in Roman numerals; only when there are two or more.</summary>
    public required Figure<bool> AnnexesInRoman { get; init; }
}
