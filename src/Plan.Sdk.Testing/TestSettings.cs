using System.Text;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins;

namespace Plan.Sdk.Testing;

/// <summary>Reads what a test says about a plugin as a host reads what a ward says.</summary>
internal static class TestSettings
{
    private const string File = "settings";
    private const string Indent = "      ";

    /// <summary>A manifest.</summary>
    /// <exception cref="PluginTestException">It is wrong.</exception>
    public static PluginManifest ReadManifest(string path)
    {
        var diagnostics = new DiagnosticBag();
        return ManifestReader.Read(System.IO.File.ReadAllBytes(path), path, diagnostics) ?? throw PluginTestException.Of(diagnostics.ToSorted());
    }

    /// <summary>The settings of a plugin.</summary>
    /// <exception cref="PluginTestException">They are not what the manifest asks for.</exception>
    public static PluginSettings Read(PluginManifest manifest, PluginTestSetup setup)
    {
        var head = $"apiVersion: plan/v1\nkind: Plugins\nplugins:\n  - id: {manifest.Id}\n    settings:\n";
        var settings = setup.Settings.ReplaceLineEndings("\n").TrimEnd('\n').Replace("\n", $"\n{Indent}", StringComparison.Ordinal);
        var secrets = setup.Secrets.Count == 0 ? "" : $"secrets:\n{string.Concat(setup.Secrets.Select(s => $"  - {{name: {s}, environment: SECRET}}\n"))}";
        var diagnostics = new DiagnosticBag();
        var read = PluginsFileReader.Read(Encoding.UTF8.GetBytes($"{head}{Indent}{settings}\n{secrets}"), File, setup.Workspace, diagnostics) is { } document
            ? PluginSettingsReader.Read(document, 0, manifest, setup.Workspace, diagnostics)
            : null;
        return read ?? throw PluginTestException.Of(diagnostics.ToSorted().Select(d => InSettings(d, head.Count(c => c == '\n'))));
    }

    /// <summary>Places as the test's own text has them.</summary>
    private static Diagnostic InSettings(Diagnostic diagnostic, int lines) =>
        diagnostic.Span is not { } span ? diagnostic : diagnostic with { Span = new(File, Moved(span.Start, lines), Moved(span.End, lines)) };

    private static SourcePosition Moved(SourcePosition place, int lines) => new(Math.Max(1, place.Line - lines), Math.Max(1, place.Column - Indent.Length));
}
