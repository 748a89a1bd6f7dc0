using System.Text;
using System.Text.RegularExpressions;

namespace Plan.Sdk.Plugins.Packs;

/// <summary>An address with names in braces. A value takes no part in the address's own signs, except one that begins it, which may be its first part.</summary>
internal sealed partial class AddressTemplate(string text)
{
    /// <summary>The names in it.</summary>
    public IEnumerable<string> Names => Slot().Matches(text).Select(m => m.Groups["name"].Value).Distinct(StringComparer.Ordinal);

    /// <summary>Whether all braces are those of names.</summary>
    public bool IsWhole => !Slot().Replace(text, "").AsSpan().ContainsAny('{', '}');

    /// <summary>The address with values; <c>null</c> when it is no absolute one.</summary>
    public Uri? Fill(IReadOnlyDictionary<string, string> values)
    {
        var filled = new StringBuilder();
        var at = 0;
        foreach (Match slot in Slot().Matches(text))
        {
            filled.Append(text, at, slot.Index - at);
            var value = values[slot.Groups["name"].Value];
            filled.Append(slot.Index == 0 ? value : Uri.EscapeDataString(value));
            at = slot.Index + slot.Length;
        }

        filled.Append(text, at, text.Length - at);
        return Uri.TryCreate(filled.ToString(), UriKind.Absolute, out var address) ? address : null;
    }

    [GeneratedRegex(@"\{(?<name>[A-Za-z][A-Za-z0-9]*)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Slot();
}
