using Plan.Sdk.Collections;
using Plan.Sdk.Model;

namespace Plan.Sdk.OfficialText;

/// <summary>The lines above a signature (NĐ 30/2020, Điều 13; Phụ lục I, II.7).</summary>
public static class OfficialSignature
{
    /// <summary>
    /// The lines in capitals, such as <c>TM. ỦY BAN NHÂN DÂN</c> / <c>KT. CHỦ TỊCH</c> / <c>PHÓ CHỦ TỊCH</c>. KT., TL. and TUQ.
    /// take the positions of <see cref="Signature.For"/> in order; Q. stands before the signer's own position.
    /// </summary>
    /// <param name="signature">Who signs.</param>
    /// <param name="collective">The collective that TM. names; <c>null</c>: the line ends after the prefix.</param>
    public static ValueList<string> Lines(Signature signature, string? collective)
    {
        var lines = new List<string>();
        var next = 0;
        var acting = "";
        foreach (var authority in signature.Authority)
        {
            if (authority == SigningAuthority.Acting)
            {
                acting = "Q. ";
                continue;
            }

            var name = authority == SigningAuthority.OnBehalf ? collective : next < signature.For.Count ? signature.For[next++] : null;
            lines.Add($"{Prefix(authority)} {OfficialCase.Upper(name ?? "")}".TrimEnd());
        }

        if (signature.Position is { } position) lines.Add(acting + OfficialCase.Upper(position));
        return lines.ToValueList();
    }

    /// <summary>The prefix of an authority, with its full stop.</summary>
    public static string Prefix(SigningAuthority authority) => authority switch
    {
        SigningAuthority.OnBehalf => "TM.",
        SigningAuthority.ForHead => "KT.",
        SigningAuthority.ByOrder => "TL.",
        SigningAuthority.ByAuthority => "TUQ.",
        _ => "Q.",
    };
}
