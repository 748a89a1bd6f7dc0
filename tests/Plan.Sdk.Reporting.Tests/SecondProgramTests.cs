using System.Diagnostics;

namespace Plan.Sdk.Reporting.Tests;

/// <summary>The answers of the vectors, and the table of the lunar calendar, are those of a second program that shares no code with this one.</summary>
public sealed class SecondProgramTests
{
    [PythonFact("datetime")]
    public async Task Vectors_ReckonedAgain_HaveTheSameAnswers()
    {
        using var python = Process.Start(new ProcessStartInfo(Python.With("datetime")!, [Repository.PathOf("tests/Plan.Sdk.Reporting.Tests/Vectors/reckon.py")])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        (await python.StandardOutput.ReadToEndAsync() + await python.StandardError.ReadToEndAsync()).ShouldBeEmpty();
        await python.WaitForExitAsync();
        python.ExitCode.ShouldBe(0);
    }
}
