namespace Plan.Sdk.Cli.Tests;

/// <summary>What a run of the command line gave.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Out">The results.</param>
/// <param name="Error">Progress and findings.</param>
internal sealed record Run(int Code, string Out, string Error)
{
    public static async Task<Run> Of(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(args, new(output, error, false), new FixedClock(), CancellationToken.None);
        return new(code, output.ToString(), error.ToString());
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 2, 0, 0, TimeSpan.Zero);
    }
}
