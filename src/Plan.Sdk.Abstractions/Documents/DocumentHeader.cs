using Plan.Sdk.Collections;

namespace Plan.Sdk.Documents;

/// <summary>The head of an official paper, boxes 1 to 5 of NĐ 30/2020, Phụ lục I, IV. Quốc hiệu and Tiêu ngữ come from the rules.</summary>
public sealed record DocumentHeader
{
    /// <summary>The lines of the organization above, in any letter case; empty: not printed.</summary>
    public ValueList<TextLine> Parent { get; init; } = [];

    /// <summary>The lines of the issuer's name, in any letter case; at least one.</summary>
    public required ValueList<TextLine> Issuer { get; init; }

    /// <summary>Number and symbol after <c>Số:</c>, blank number for a draft.</summary>
    public required TextLine Code { get; init; }

    /// <summary>Place and date, <c>Hương An, ngày 26 tháng 02 năm 2019</c>.</summary>
    public required TextLine PlaceAndDate { get; init; }

    /// <summary>The name of the type, in any letter case; <c>null</c> for a công văn, which has none: its subject stands under
    /// its number, behind <c>V/v</c> (box 5b).</summary>
    public TextLine? TypeName { get; init; }

    /// <summary>The subject, without <c>V/v</c>.</summary>
    public required TextLine Subject { get; init; }

    /// <summary>Who decides, in any letter case, under the subject of a Quyết định or Nghị quyết; <c>null</c>: not printed.</summary>
    public TextLine? Authority { get; init; }
}
