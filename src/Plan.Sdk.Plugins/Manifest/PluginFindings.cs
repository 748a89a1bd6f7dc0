using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Manifest;

/// <summary>Where the reader of one file says what it found; it stops at so many errors.</summary>
internal sealed class PluginFindings(string file, DiagnosticBag diagnostics)
{
    /// <summary>The most errors told of one file.</summary>
    public const int Most = 100;

    private const int LongestShown = 60;
    private int count;

    /// <summary>The file's name.</summary>
    public string File { get; } = file;

    /// <summary>Whether anything was found.</summary>
    public bool HasErrors => count > 0;

    /// <summary>Whether so much was found that reading stops.</summary>
    public bool IsFull => count >= Most;

    public void At(SourceSpan span, DiagnosticDescriptor descriptor, params ReadOnlySpan<object> arguments)
    {
        if (IsFull) return;
        diagnostics.Add(new(descriptor, span, arguments));
        if (++count == Most) diagnostics.Add(new(PluginDiagnostics.ManifestErrors, span, Most));
    }

    /// <summary>The end of a message's first sentence: the name that was probably meant.</summary>
    public static LocalizedText Suggest(string? nearest) =>
        nearest is null ? new(".", ".") : new($"; ý bạn là “{nearest}”?", $"; did you mean \"{nearest}\"?");

    /// <summary>A text for a message, shortened and without what does not show.</summary>
    public static string Show(string text)
    {
        var shown = text.Length <= LongestShown ? text : text[..LongestShown] + "…";
        return string.Create(shown.Length, shown, static (to, from) =>
        {
            for (var i = 0; i < to.Length; i++) to[i] = PrintableText.IsPrintable(from[i]) ? from[i] : '\uFFFD';
        });
    }
}
