namespace Plan.Sdk.Cli;

/// <summary>What the program's exit code says.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>There are diagnostics with errors.</summary>
    public const int Errors = 1;

    /// <summary>The command line was wrong.</summary>
    public const int Usage = 2;

    /// <summary>An outside part failed: a file that can't be written, a run that was interrupted.</summary>
    public const int OutsideFailed = 3;
}
