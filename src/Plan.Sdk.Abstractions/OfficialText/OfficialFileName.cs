using System.Text;
using Plan.Sdk.Model;

namespace Plan.Sdk.OfficialText;

/// <summary>The file name of a paper, without its ending.</summary>
public static class OfficialFileName
{
    // File systems count bytes, at most 255; a Vietnamese letter has up to three.
    private const int LongestSymbol = 50;

    /// <summary>
    /// Number, symbol and year, <c>79-KH-UBND-2019</c>; a draft's id. Letters and digits stay (marks too), all else becomes a
    /// hyphen. Of a symbol that no file name can hold, the first 50 letters.
    /// </summary>
    public static string Of(PlanContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Of(context.Plan.Document, context.Issuer?.Symbol) ?? context.Plan.Id;
    }

    /// <summary>Number, symbol and year of any paper; <c>null</c> for a draft.</summary>
    /// <param name="document">What the paper says about itself.</param>
    /// <param name="issuerSymbol">The abbreviation of its issuer, for a paper without a symbol of its own.</param>
    public static string? Of(DocumentDetails document, string? issuerSymbol)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Number is { } number && document.Date is { } date
            ? Clean($"{OfficialNumber.OfPaper(number)}-{Short(document.Symbol ?? OfficialNumber.MakeSymbol(document.Type, issuerSymbol))}-{date.Year}")
            : null;
    }

    private static string Short(string symbol) => symbol.Length <= LongestSymbol ? symbol : symbol[..LongestSymbol];

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
