using System.ComponentModel;
using System.Diagnostics;

namespace Plan.Sdk.Tests;

/// <summary>A test that needs Python's <c>jsonschema</c> (Debian: <c>python3-jsonschema</c>); skipped where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PythonFactAttribute : FactAttribute
{
    private static readonly bool IsThere = Probe();

    public PythonFactAttribute()
    {
        if (!IsThere) Skip = "python3-jsonschema is not installed";
    }

    private static bool Probe()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("python3", ["-c", "from jsonschema import Draft202012Validator"]) { RedirectStandardError = true, UseShellExecute = false });
            process!.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
