using System.Buffers;
using System.Globalization;
using System.Text;

namespace Plan.Sdk.Templating.Markup;

/// <summary>
/// What a link may lead to: absolute addresses of <c>https</c>, <c>http</c> and <c>mailto</c>, in the characters of RFC 3986.
/// A value that stands behind other parts of an address is one piece of it and can't change the rest.
/// </summary>
internal static class LinkTarget
{
    /// <summary>Word gives up on longer ones.</summary>
    public const int Longest = 2000;
    private const string Mail = "mailto:";
    private static readonly string[] Schemes = ["https://", "http://", Mail];
    private static readonly SearchValues<char> Unreserved = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");
    private static readonly SearchValues<char> OfAddress = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%");

    /// <summary>Whether an address begins as it may.</summary>
    public static bool HasScheme(string address) => Array.Exists(Schemes, scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether an encoded address is whole: a scheme that is allowed, and somebody behind it.</summary>
    public static bool IsWhole(string address) =>
        address.Length <= Longest && HasScheme(address) && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme is "mailto" ? address.Length > Mail.Length : uri.Host.Length > 0);

    /// <summary>An address or the beginning of one: what no address can hold is written in percent form, <c>%41</c> stays.</summary>
    public static string EncodeAddress(string text) => Encode(text, OfAddress);

    /// <summary>A piece behind the address's beginning: all that could divide an address is written in percent form.</summary>
    /// <param name="text">The piece.</param>
    /// <param name="before">The address before it.</param>
    public static string EncodePiece(string text, string before) =>
        before.StartsWith(Mail, StringComparison.OrdinalIgnoreCase) && !before.Contains('?') ? Encode(text, Unreserved).Replace("%40", "@", StringComparison.Ordinal) : Encode(text, Unreserved);

    private static string Encode(string text, SearchValues<char> kept)
    {
        if (text.AsSpan().IndexOfAnyExcept(kept) < 0 && !text.Contains('%')) return text;
        var encoded = new StringBuilder(text.Length + 16);
        Span<byte> utf8 = stackalloc byte[4];
        for (var i = 0; i < text.Length; i++)
        {
            if (kept.Contains(text[i]) && (text[i] != '%' || IsPercentForm(text, i)))
            {
                encoded.Append(text[i]);
                continue;
            }

            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var used);
            i += used - 1;
            foreach (var part in utf8[..rune.EncodeToUtf8(utf8)]) encoded.Append(CultureInfo.InvariantCulture, $"%{part:X2}");
        }

        return encoded.ToString();
    }

    private static bool IsPercentForm(string text, int at) =>
        at + 2 < text.Length && char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2]);
}
