using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Cli.Output;

/// <summary>Ends a run whose arguments name something that is not there.</summary>
internal static class Usage
{
    /// <summary>Prints the finding.</summary>
    /// <returns>The exit code of wrong usage.</returns>
    public static int Refuse(Diagnostic diagnostic, Language language, CommandConsole console)
    {
        new TextDiagnosticPrinter(language).Print([diagnostic], console.Error);
        return ExitCode.Usage;
    }
}
