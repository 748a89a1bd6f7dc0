using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins;
using Plan.Sdk.Plugins.Packs;
using Plan.Sdk.Templating;

namespace Plan.Sdk.Cli.Plugins;

/// <summary>Looks at a package as a host does before it starts it, and at the queries and templates of a pack, without running anything.</summary>
internal static class PackageCheck
{
    private const string Templates = "templates";
    private const string Texts = "texts";

    /// <summary>Checks a package that is whole.</summary>
    /// <param name="package">The package.</param>
    /// <param name="name">What its user calls it.</param>
    /// <param name="local">The manifests at hand, among which a version that fits is named.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="cancellation">Stops it.</param>
    public static void Check(UnpackedPackage package, string name, IReadOnlyCollection<PluginManifest> local, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var manifest = package.Manifest;
        var file = $"{name}/{PluginManifest.FileName}";
        if (VersionRule.Check(manifest, HostOffer.Current, local, file, diagnostics))
            CodeCheck.Check(package.Folder, manifest, HostOffer.Current, HostAssemblies.Current, local, name, diagnostics, cancellation);
        if (manifest.Kind != PluginKind.Pack) return;
        CheckTemplates(package.Folder, name, diagnostics);
        CheckDeclared(Count(Templates), Templates, [PluginAbility.Templates]);
        CheckDeclared(Count(Texts), Texts, [PluginAbility.Texts]);
        CheckDeclared(PackQueries.Check(package.Folder, name, manifest, diagnostics), PackQueries.Folder, [PluginAbility.Queries, PluginAbility.Mappings]);

        int Count(string folder) => Path.Combine(package.Folder, folder) is var place && Directory.Exists(place) ? Directory.GetFiles(place, "*.md").Length : 0;

        void CheckDeclared(int files, string folder, PluginAbility[] abilities)
        {
            var declared = manifest.Provides.Where(abilities.Contains).ToList();
            if (files > 0 && declared.Count == 0) diagnostics.Add(new(CliDiagnostics.FolderUndeclared, SourceSpan.StartOf(file), folder));
            if (files == 0 && declared.Count > 0) diagnostics.Add(new(CliDiagnostics.FolderMissing, SourceSpan.StartOf(file), declared[0].ToString().ToLowerInvariant(), folder));
        }
    }

    // Templates lie over texts, and texts are seen where templates include them. Both are told by the folder that their author knows.
    private static void CheckTemplates(string folder, string name, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var (templates, texts) = (Read(Templates), Read(Texts));
        Over(Over(TemplatePack.BuiltIn, texts, Texts), templates, Templates).Check(found);
        if (texts.Count > 0) Over(Over(TemplatePack.BuiltIn, templates, Templates), texts, Texts).Check(found);
        diagnostics.AddRange(found.ToSorted().Distinct());

        ValueList<TemplateFile> Read(string part) => Path.Combine(folder, part) is var place && Directory.Exists(place) ? TemplatePack.Load(place, found).Files : [];
        TemplatePack Over(TemplatePack beneath, ValueList<TemplateFile> files, string part) => files.Count == 0 ? beneath : new(files, $"{WorkspaceCache.Shown(name)}/{part}", beneath);
    }
}
