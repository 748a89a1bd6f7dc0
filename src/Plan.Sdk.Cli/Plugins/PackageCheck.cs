using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins;
using Plan.Sdk.Plugins.Packs;
using Plan.Sdk.Templating;

namespace Plan.Sdk.Cli.Plugins;

/// <summary>Looks at a package as a host does before it starts it, and at the queries and templates of a pack, without running anything.</summary>
internal static class PackageCheck
{
    private const string Templates = "templates";

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
        CheckDeclared(CheckTemplates(package.Folder, name, diagnostics), Templates, [PluginAbility.Templates, PluginAbility.Texts]);
        CheckDeclared(PackQueries.Check(package.Folder, name, manifest, diagnostics), PackQueries.Folder, [PluginAbility.Queries, PluginAbility.Mappings]);

        void CheckDeclared(int files, string folder, PluginAbility[] abilities)
        {
            var declared = manifest.Provides.Where(abilities.Contains).ToList();
            if (files > 0 && declared.Count == 0) diagnostics.Add(new(CliDiagnostics.FolderUndeclared, SourceSpan.StartOf(file), folder));
            if (files == 0 && declared.Count > 0) diagnostics.Add(new(CliDiagnostics.FolderMissing, SourceSpan.StartOf(file), declared[0].ToString().ToLowerInvariant(), folder));
        }
    }

    private static int CheckTemplates(string folder, string name, DiagnosticBag diagnostics)
    {
        var place = Path.Combine(folder, Templates);
        if (!Directory.Exists(place)) return 0;
        // Read by the folder they lie in, told by the one that their author knows.
        var files = TemplatePack.Load(place, diagnostics).Files;
        new TemplatePack(files, $"{WorkspaceCache.Shown(name)}/{Templates}", TemplatePack.BuiltIn).Check(diagnostics);
        return files.Count;
    }
}
