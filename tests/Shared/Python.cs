using System.ComponentModel;
using System.Diagnostics;

namespace Plan.Sdk.Tests;

/// <summary>Looks for an interpreter: the first on the path, or that of the system, for which Debian's packages are.</summary>
internal static class Python
{
    private static readonly string[] Interpreters = ["python3", "/usr/bin/python3"];

    /// <summary>An interpreter that has a module; <c>null</c> where there is none.</summary>
    public static string? With(string module) => Interpreters.FirstOrDefault(p => Has(p, module));

    private static bool Has(string interpreter, string module)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(interpreter, ["-c", $"import {module}"]) { RedirectStandardError = true, UseShellExecute = false });
            process!.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
