using Plan.Sdk.Cli.Output;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Cli;

/// <summary>Writes files that must not be there yet.</summary>
internal static class NewFiles
{
    /// <summary>Writes all, or none when one of them is there already.</summary>
    /// <returns>Whether they were written.</returns>
    public static bool Write(IEnumerable<(string Path, byte[] Content)> files, CommandConsole console, Language language)
    {
        var list = files.ToList();
        var clashes = list.Where(f => File.Exists(f.Path)).Select(f => new Diagnostic(CliDiagnostics.Exists, null, f.Path)).ToList();
        if (clashes.Count > 0)
        {
            new TextDiagnosticPrinter(language).Print(clashes, console.Error);
            return false;
        }

        foreach (var (path, content) in list)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            WholeFile.Write(path, content);
            console.Out.WriteLine(WorkspaceCache.Shown(path));
        }

        return true;
    }
}
