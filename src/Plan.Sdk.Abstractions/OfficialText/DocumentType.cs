namespace Plan.Sdk.OfficialText;

/// <summary>A type of administrative document (NĐ 30/2020, Điều 7; abbreviations: Phụ lục III).</summary>
/// <param name="Key">What YAML and file names write: the abbreviation, or for the two types without one <c>CV</c> and <c>ThC</c>.</param>
/// <param name="Abbreviation">The abbreviation in symbols; <c>null</c> for types without one (Công văn, Thư công).</param>
/// <param name="Name">The Vietnamese name, as inside a sentence after its first letter.</param>
/// <param name="EnglishName">The English name.</param>
public sealed record DocumentType(string Key, string? Abbreviation, string Name, string EnglishName);
