using System.Text;
using Plan.Sdk.Model;

namespace Plan.Sdk.OfficialText;

/// <summary>The file name of a paper, without its ending.</summary>
public static class OfficialFileName
{
    /// <summary>
    /// Number, symbol and year, <c>79-KH-UBND-2019</c>; a draft's id. Letters and digits stay (marks too), all else becomes a
    /// hyphen.
    /// </summary>
    public static string Of(PlanContext context)
    {
        var document = context.Plan.Document;
        return document.Number is { } number && document.Date is { } date
            ? Clean($"{OfficialNumber.OfPaper(number)}-{OfficialNumber.Symbol(context)}-{date.Year}")
            : context.Plan.Id;
    }

    private static string Clean(string name)
    {
        var clean = new StringBuilder(name.Length);
        foreach (var c in OfficialLetters.Compose(name))
        {
            if (char.IsLetterOrDigit(c)) clean.Append(c);
            else if (clean.Length > 0 && clean[^1] != '-') clean.Append('-');
        }

        return clean.ToString().TrimEnd('-');
    }
}
