namespace Plan.Sdk.Cli;

/// <summary>The streams of a run. Passed in, so that tests run in process.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Progress and findings.</param>
/// <param name="IsTerminal">Whether a person watches <paramref name="Error"/>: progress bar and colour.</param>
public sealed record CommandConsole(TextWriter Out, TextWriter Error, bool IsTerminal);
