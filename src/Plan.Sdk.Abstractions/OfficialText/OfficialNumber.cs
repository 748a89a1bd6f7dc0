using System.Globalization;
using Plan.Sdk.Model;

namespace Plan.Sdk.OfficialText;

/// <summary>Numbers as official papers write them.</summary>
public static class OfficialNumber
{
    /// <summary>What stands for the number of a draft (NĐ 30/2020, Điều 15: given after signing).</summary>
    public const string Blank = "        ";

    private static readonly NumberFormatInfo Vietnamese = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NumberGroupSizes = [3],
    };

    /// <summary>A figure with <c>.</c> between thousands and <c>,</c> before decimals, no digit lost: <c>1.234,5</c>.</summary>
    public static string Figure(decimal value) => value.ToString("#,##0.############################", Vietnamese);

    /// <summary>A figure with a fixed number of decimals, halves rounded away from zero: <c>90,0</c>.</summary>
    public static string Figure(decimal value, int decimals) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero).ToString($"N{decimals}", Vietnamese);

    /// <summary>The number of a paper, under 10 with a leading zero: <c>05</c>, <c>79</c> (NĐ 30/2020, Phụ lục I, II.3).</summary>
    public static string OfPaper(int number) => number < 10 ? $"0{number}" : $"{number}";

    /// <summary>The symbol of a plan's paper: what it says, else type and issuer, <c>KH-UBND</c>.</summary>
    public static string Symbol(PlanContext context) =>
        context.Plan.Document.Symbol ?? MakeSymbol(context.Plan.Document.Type, context.Issuer?.Symbol);

    /// <summary>The symbol made from a type's key and an issuer's abbreviation; a Công văn has the issuer's alone.</summary>
    public static string MakeSymbol(string type, string? issuer)
    {
        var abbreviation = DocumentTypes.Find(type) is { } known ? known.Abbreviation : type;
        return abbreviation is null ? issuer ?? "" : issuer is null ? abbreviation : $"{abbreviation}-{issuer}";
    }

    /// <summary>Number and symbol: <c>79/KH-UBND</c>; a draft's number is blank.</summary>
    public static string Code(PlanContext context) =>
        $"{(context.Plan.Document.Number is { } number ? OfPaper(number) : Blank)}/{Symbol(context)}";
}
