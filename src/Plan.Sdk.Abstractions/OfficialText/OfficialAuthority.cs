using Plan.Sdk.Model;

namespace Plan.Sdk.OfficialText;

/// <summary>Who decides, the line above the bases of a Quyết định or Nghị quyết (NĐ 30/2020, Phụ lục III, mẫu 1.1 to 1.3 and note 6 there).</summary>
public static class OfficialAuthority
{
    /// <summary>The name of the collective or body that decides; where its head decides, the head's title before it.</summary>
    /// <param name="issuer">The full name of the issuer, which may be a title itself (<c>Chủ tịch Ủy ban nhân dân …</c>).</param>
    /// <param name="signature">Who signs: TM. signs for a collective, KT., TL. and TUQ. for the head.</param>
    public static string Of(string issuer, Signature? signature)
    {
        if (signature is null || signature.Authority.Contains(SigningAuthority.OnBehalf)) return issuer;
        var head = signature.For.Count > 0 ? signature.For[0] : signature.Position;
        return head is null || issuer.StartsWith(head, StringComparison.OrdinalIgnoreCase) ? issuer : $"{head} {issuer}";
    }
}
