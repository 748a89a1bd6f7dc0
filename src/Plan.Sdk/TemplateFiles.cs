using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Plugins;
using Plan.Sdk.Templating;

namespace Plan.Sdk;

/// <summary>Tells paths of templates from those of plans, and checks them without a plan.</summary>
public static class TemplateFiles
{
    private const string Ending = ".md";
    private const string Manifest = "plan-plugin.json";

    /// <summary>Whether a path names templates: a <c>.md</c> file, or a folder that holds <c>.md</c> files and no YAML.</summary>
    /// <param name="path">A file or a folder.</param>
    public static bool IsTemplate(string path) =>
        Directory.Exists(path) ? Holds(path, "*" + Ending) && !Holds(path, "*.yaml") && !Holds(path, "*.yml") && !HasFolders(path)
            : string.Equals(Path.GetExtension(path), Ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>Checks a template, or all templates of a folder, against the model; parts come from the same folder, in a plugin's package also
    /// from the other of <c>templates/</c> and <c>texts/</c>, and what is not there from the templates beneath.</summary>
    /// <param name="path">A <c>.md</c> file or a folder.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="beneath">What lies beneath, such as <see cref="OfPlugins"/>; <c>null</c>: the templates of the SDK.</param>
    /// <returns>The number of files that were checked.</returns>
    public static int Check(string path, DiagnosticBag diagnostics, TemplatePack? beneath = null)
    {
        if (Directory.Exists(path))
        {
            var all = Load(path, diagnostics, beneath);
            all.Check(diagnostics);
            return all.Files.Count;
        }

        if (!File.Exists(path))
        {
            diagnostics.Add(new(EngineDiagnostics.NotFound, null, path));
            return 0;
        }

        // Of the files beside it only those that it includes matter here.
        Load(Path.GetDirectoryName(path)!, new(), beneath).Check(Path.GetFileNameWithoutExtension(path), diagnostics);
        return 1;
    }

    /// <summary>The templates of the packs of a workspace, over those of the SDK, with the functions of its plugins.</summary>
    /// <param name="plugins">The host of its plugins; <c>null</c>: it has none.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="limits">The budgets; <c>null</c>: the usual ones.</param>
    public static TemplatePack OfPlugins(PluginHost? plugins, DiagnosticBag diagnostics, TemplateLimits? limits = null)
    {
        var functions = plugins?.Parts.Functions ?? [];
        var pack = functions.Count == 0 ? TemplatePack.BuiltIn : TemplatePack.BuiltIn.With(functions, diagnostics);
        foreach (var package in plugins?.TemplatePackages.Reverse() ?? []) pack = TemplatePack.LoadPackage(package, diagnostics, limits, pack);
        return pack;
    }

    private static TemplatePack Load(string folder, DiagnosticBag diagnostics, TemplatePack? beneath) =>
        TemplatePack.Load(folder, diagnostics, beneath: OtherOfPackage(Path.TrimEndingDirectorySeparator(folder)) is { } other ? TemplatePack.Load(other, diagnostics, beneath: beneath) : beneath);

    private static string? OtherOfPackage(string folder)
    {
        var name = Path.GetFileName(Path.GetFullPath(folder.Length == 0 ? "." : folder));
        var package = Path.GetFileName(folder) == name ? Path.GetDirectoryName(folder)! : Path.Combine(folder, "..");
        var other = name switch { "templates" => "texts", "texts" => "templates", _ => null };
        return other is not null && File.Exists(Path.Combine(package, Manifest)) && Directory.Exists(Path.Combine(package, other)) ? Path.Combine(package, other) : null;
    }

    private static bool Holds(string folder, string pattern) => Directory.EnumerateFiles(folder, pattern).Any();

    private static bool HasFolders(string folder) => Directory.EnumerateDirectories(folder).Any();
}
