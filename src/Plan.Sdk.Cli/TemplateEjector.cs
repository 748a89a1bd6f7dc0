using System.Text;
using Plan.Sdk.Cli.Output;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating;

namespace Plan.Sdk.Cli;

/// <summary>Copies a built-in template, with what it includes, into a folder.</summary>
internal static class TemplateEjector
{
    /// <summary>Copies the files that are not there yet; one that is there is told and left alone, and then nothing is copied.</summary>
    /// <returns>Whether all was copied.</returns>
    public static bool Eject(string id, string folder, CommandConsole console, Language language) =>
        NewFiles.Write(TemplatePack.BuiltIn.FilesOf(id).Select(f => (Path.Combine(folder, f.Name), Encoding.UTF8.GetBytes(f.Text))), console, language);
}
