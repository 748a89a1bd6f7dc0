using System.Text;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Templating.Functions;

/// <summary>Citations in short, as articles write them.</summary>
internal static class ShortCitation
{
    /// <summary><c>Kế hoạch số 155/KH-UBND ngày 10/7/2019 của UBND thành phố Hà Nội</c>; a Luật has its name alone.</summary>
    public static string Of(LegalBasis basis, PlanContext context)
    {
        var text = new StringBuilder(OfficialCitation.TypeName(basis.Type ?? ""));
        if (OfficialCitation.IsLaw(basis.Type)) return text.Append(' ').Append(basis.Subject).ToString();
        if (basis.Number is { } number) text.Append(" số ").Append(number);
        if (basis.Date is { } date) text.Append(" ngày ").Append(OfficialDate.Short(date));
        if (basis.Issuer is { } issuer) text.Append(" của ").Append(context.FindOrganization(issuer)?.Name ?? issuer);
        return text.ToString();
    }
}
