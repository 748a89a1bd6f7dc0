using System.Globalization;
using System.Numerics;

namespace Plan.Sdk.Templating.Functions;

/// <summary>The formats of <c>math.format</c>: a letter of .NET's standard formats and at most two digits, printed in Vietnamese form.</summary>
internal static class NumberFormat
{
    private const int MostDigits = 15;

    /// <summary>The letters, for messages.</summary>
    public const string Known = "N, N0, N2, F2, P1, D3, X4 …";

    private static readonly NumberFormatInfo Vietnamese = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        PercentDecimalSeparator = ",",
        PercentGroupSeparator = ".",
        PercentPositivePattern = 1,
        PercentNegativePattern = 1,
    };

    /// <summary>Whether it is a format: N, F, P, D or X and up to <see cref="MostDigits"/> digits.</summary>
    public static bool IsKnown(string format) =>
        format.Length is >= 1 and <= 3 && "NFPDX".Contains(format[0])
        && (format.Length == 1 || (int.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits <= MostDigits));

    /// <summary>Whether the format takes whole numbers alone.</summary>
    public static bool NeedsWhole(string format) => format[0] is 'D' or 'X';

    /// <summary>The number in the format; a whole one as the narrowest of Scriban's kinds, on which the digits of X depend.</summary>
    public static string Apply(decimal number, string format) =>
        !NeedsWhole(format) ? number.ToString(format, Vietnamese)
        : Math.Abs(number) <= int.MaxValue ? ((int)number).ToString(format, Vietnamese)
        : Math.Abs(number) <= long.MaxValue ? ((long)number).ToString(format, Vietnamese)
        : ((BigInteger)number).ToString(format, Vietnamese);
}
