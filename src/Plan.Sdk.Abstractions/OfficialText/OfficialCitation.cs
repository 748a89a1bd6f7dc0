using System.Text;
using Plan.Sdk.Model;

namespace Plan.Sdk.OfficialText;

/// <summary>Citations in full: type, number and symbol, date, issuer, subject; a Luật or Pháp lệnh has name and date only
/// (NĐ 30/2020, Phụ lục I, II.6).</summary>
public static class OfficialCitation
{
    /// <summary>Whether a type is cited without number and issuer.</summary>
    public static bool IsLaw(string? type) => type is "Luật" or "Bộ luật" or "Pháp lệnh" or "Hiến pháp";

    /// <summary>The name of a type, from its abbreviation or from itself.</summary>
    public static string TypeName(string type) => type switch
    {
        "NĐ" => "Nghị định",
        "TT" => "Thông tư",
        _ => DocumentTypes.Find(type)?.Name ?? type,
    };

    /// <summary>The citation of a basis.</summary>
    public static string Word(LegalBasis basis, PlanContext context)
    {
        var text = new StringBuilder();
        var type = TypeName(basis.Type ?? "");
        text.Append(type);
        if (IsLaw(basis.Type))
        {
            if (basis.Subject is { } name) text.Append(' ').Append(name);
            if (basis.Date is { } lawDate) text.Append(" ngày ").Append(OfficialDate.Long(lawDate));
            return text.ToString();
        }

        if (basis.Number is { } number) text.Append(" số ").Append(number);
        if (basis.Date is { } date) text.Append(" ngày ").Append(OfficialDate.Long(date));
        if (basis.Issuer is { } issuer) text.Append(" của ").Append(context.FindOrganization(issuer)?.Name ?? issuer);
        if (basis.Subject is { } subject) text.Append(StartsWithAbout(subject) ? " " : " về ").Append(OfficialCase.LowerFirst(subject));
        return type.Length == 0 && text.Length > 0 ? text.ToString(1, text.Length - 1) : text.ToString();
    }

    private static bool StartsWithAbout(string subject) => subject.StartsWith("về ", StringComparison.OrdinalIgnoreCase);
}
