using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Cli;

/// <summary>Writes the files of one run and prints their paths.</summary>
internal static class OutputFiles
{
    /// <summary>Writes all that can be written.</summary>
    /// <returns>Done, or that an outside part failed.</returns>
    public static int Write(IEnumerable<RenderedFile> files, string folder, DiagnosticBag findings, CommandConsole console)
    {
        var code = ExitCode.Done;
        foreach (var file in files)
        {
            try
            {
                console.Out.WriteLine(WorkspaceCache.Shown(file.WriteTo(folder)));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                code = ExitCode.OutsideFailed;
                findings.Add(new(CliDiagnostics.Unwritable, null, WorkspaceCache.Shown(Path.Combine(folder, file.Name)), e.Message));
            }
        }

        return code;
    }
}
