using System.Globalization;
using Plan.Sdk.Model.Description;

namespace Plan.Sdk.Plugins.Manifest;

/// <summary>The forms of the manifest's texts.</summary>
internal static class ManifestForms
{
    public const int HashLength = 64;

    public static ManifestForm Id { get; } = new(
        new("mã phần mở rộng (nhóm chữ a-z và số nối bằng dấu chấm hay gạch nối, như plan.csv; không dùng tên riêng của Windows như con)", "a plugin id (groups of a-z and digits joined by dots or hyphens, such as plan.csv; no name of Windows such as con)"),
        PluginId.Pattern, PluginId.IsId, PluginId.Near);

    public static ManifestForm Version { get; } = new(
        new("phiên bản như 1.2.3 hoặc 1.2.3-rc.1 (chữ thường, không có phần sau dấu cộng)", "a version such as 1.2.3 or 1.2.3-rc.1 (small letters, nothing after a plus sign)"),
        PluginVersion.Pattern, t => PluginVersion.Parse(t) is not null, NearVersion);

    public static ManifestForm Contract { get; } = new(
        new("phiên bản giao ước gồm hai số, như 0.1", "a contract version of two numbers, such as 0.1"),
        "^(0|[1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})$", t => ContractVersion.TryParse(t, out _), NearContract);

    public static ManifestForm Hash { get; } = new(
        new("mã SHA-256 gồm 64 chữ số hệ mười sáu, chữ thường", "a SHA-256 of 64 hexadecimal digits in small letters"),
        "^[0-9a-f]{64}$", IsHash, t => IsHash(t.ToLowerInvariant()) ? t.ToLowerInvariant() : null);

    public static ManifestForm AssemblyFile { get; } = new(
        new("tên một tệp .dll ở gốc của gói, như Plan.Csv.dll", "the name of a .dll file at the top of the package, such as Plan.Csv.dll"),
        "^[A-Za-z0-9_][A-Za-z0-9_-]*(\\.[A-Za-z0-9_][A-Za-z0-9_-]*)*\\.dll$", IsAssemblyFile, t => IsAssemblyFile(t + ".dll") ? t + ".dll" : null);

    public static ManifestForm TypeName { get; } = new(
        new("tên đầy đủ của một lớp, như Plan.Csv.CsvPlugin", "the full name of a class, such as Plan.Csv.CsvPlugin"),
        "^[A-Za-z_][A-Za-z0-9_]*([.+][A-Za-z_][A-Za-z0-9_]*)*$", IsTypeName, _ => null);

    public static ManifestForm SettingName { get; } = new(
        new("tên khóa gồm chữ và số, bắt đầu bằng chữ thường, như headerRow", "a key of letters and digits that begins with a small letter, such as headerRow"),
        "^[a-z][A-Za-z0-9]*$", IsSettingName, t => t.Length > 0 && IsSettingName(char.ToLowerInvariant(t[0]) + t[1..]) ? char.ToLowerInvariant(t[0]) + t[1..] : null);

    public static ManifestForm Unit { get; } = new(
        new("mã đơn vị, như ubnd-phuong-huong-an", "the id of an organization, such as ubnd-phuong-huong-an"),
        IdShape.Pattern, t => IdShape.IsId(t), _ => null);

    public static bool IsHash(string text) => text.Length == HashLength && text.All(char.IsAsciiHexDigitLower);

    private static bool IsAssemblyFile(string text) =>
        text.EndsWith(".dll", StringComparison.Ordinal)
        && text[..^4].Split('.').All(g => g.Length > 0 && g[0] != '-' && g.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-'));

    private static bool IsTypeName(string text) =>
        text.Split('.', '+').All(g => g.Length > 0 && !char.IsAsciiDigit(g[0]) && g.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'));

    private static bool IsSettingName(string text) => text.Length > 0 && char.IsAsciiLetterLower(text[0]) && text.All(char.IsAsciiLetterOrDigit);

    // "v1.2" is 1.2.0; "1.2.3+5" is 1.2.3.
    private static string? NearVersion(string text)
    {
        var bare = text.Trim().TrimStart('v', 'V').ToLowerInvariant();
        var plus = bare.IndexOf('+', StringComparison.Ordinal);
        if (plus >= 0) bare = bare[..plus];
        foreach (var end in (ReadOnlySpan<string>)["", ".0", ".0.0"])
        {
            if (PluginVersion.Parse(bare + end) is not null) return bare + end;
        }

        return null;
    }

    private static string? NearContract(string text)
    {
        var numbers = text.Split('.');
        var near = numbers.Length >= 2 ? $"{numbers[0]}.{numbers[1]}" : text + ".0";
        return ContractVersion.TryParse(near, out var version) ? version.ToString() : null;
    }
}
