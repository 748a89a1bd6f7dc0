using System.Text;
using Plan.Sdk.Templating;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Cli;

/// <summary>The files of a new workspace: settings, organizations, a first plan, the schema for the editor.</summary>
internal static class StarterWorkspace
{
    private const string Prefix = "init/";

    /// <summary>The files below a root folder.</summary>
    public static IEnumerable<(string Path, byte[] Content)> Files(string root, bool withTemplates)
    {
        var own = typeof(StarterWorkspace).Assembly;
        foreach (var name in own.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = own.GetManifestResourceStream(name)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            yield return (Path.Combine([root, .. name[Prefix.Length..].Split('/')]), content);
        }

        yield return (Path.Combine(root, "plan.schema.json"), Encoding.UTF8.GetBytes(JsonSchemaPrinter.PrintAll() + "\n"));
        if (!withTemplates) yield break;
        foreach (var file in TemplatePack.BuiltIn.Ids.SelectMany(TemplatePack.BuiltIn.FilesOf).DistinctBy(f => f.Name, StringComparer.Ordinal))
            yield return (Path.Combine(root, "templates", file.Name), Encoding.UTF8.GetBytes(file.Text));
    }
}
