using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace Plan.Sdk.Tests.Recompute;

/// <summary>Runs <c>recompute.py</c>, which works out the figures of a workspace from its files alone.</summary>
internal static class RecomputeScript
{
    /// <summary>The module that it needs.</summary>
    public const string Module = "yaml";

    /// <summary>The totals of a plan's indicators for a period.</summary>
    public static JsonDocument Run(string workspace, string plan, string period)
    {
        using var python = Process.Start(new ProcessStartInfo(Python.With(Module)!, [Repository.PathOf("tests/Plan.Sdk.Tests/Recompute/recompute.py"), workspace, plan, period])
        {
            UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8,
        })!;
        var output = python.StandardOutput.ReadToEnd();
        python.StandardError.ReadToEnd().ShouldBeEmpty();
        return JsonDocument.Parse(output);
    }
}
