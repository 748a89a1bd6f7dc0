using System.Globalization;

namespace Plan.Sdk.Plugins.Manifest;

/// <summary>Numbers as JSON writes them.</summary>
internal static class ManifestNumber
{
    public static bool TryParse(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number);
}
