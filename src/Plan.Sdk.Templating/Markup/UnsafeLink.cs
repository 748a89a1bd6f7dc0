using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Templating.Markup;

/// <summary>The finding about a value that should be an address and is none.</summary>
internal static class UnsafeLink
{
    private const int LongestShown = 80;

    public static Diagnostic Of(string written, Origin origin)
    {
        var path = origin.Path?.ToString() ?? "";
        var shown = written.Length <= LongestShown ? written : $"{written[..LongestShown]}…";
        return new(TemplateDiagnostics.UnsafeLink, origin.Template, shown, path) { Path = path };
    }
}
