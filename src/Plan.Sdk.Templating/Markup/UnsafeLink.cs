using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Templating.Markup;

/// <summary>The finding about a value that should be an address and is none.</summary>
internal static class UnsafeLink
{
    private const int LongestShown = 80;
    private static readonly LocalizedText InWords = new("chỉ in thành chữ, không thành liên kết", "it is printed as words, not as a link");
    private static readonly LocalizedText InHtml = new("đứng sau “unsafe:” trong trang, bấm vào không mở được gì", "it stands behind \"unsafe:\" in the page and opens nothing");

    /// <param name="written">What was written.</param>
    /// <param name="origin">Where it comes from.</param>
    /// <param name="isHtml">Whether it stands in an attribute of HTML, where an address is not left out.</param>
    public static Diagnostic Of(string written, Origin origin, bool isHtml = false)
    {
        var path = origin.Path?.ToString() ?? "";
        var shown = written.Length <= LongestShown ? written : $"{written[..LongestShown]}…";
        return new(TemplateDiagnostics.UnsafeLink, origin.Template, shown, path, isHtml ? InHtml : InWords) { Path = path };
    }
}
