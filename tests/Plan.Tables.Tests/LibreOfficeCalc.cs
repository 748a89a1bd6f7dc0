using System.Diagnostics;

namespace Plan.Tables.Tests;

/// <summary>The program that writes the old XLS as a stranger would.</summary>
internal static class LibreOfficeCalc
{
    private static readonly Lock OneAtATime = new();

    /// <summary>Whether it is installed with its part for spreadsheets, which is a package of its own (<c>libreoffice-calc-nogui</c>).</summary>
    public static bool IsInstalled { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator).Select(folder => new FileInfo(Path.Combine(folder, "soffice"))).Where(program => program.Exists)
        .Any(program => File.Exists(Path.Combine(Path.GetDirectoryName((program.ResolveLinkTarget(returnFinalTarget: true) ?? program).FullName)!, "libscfiltlo.so")));

    /// <summary>Writes a workbook as XLS beside it, its formulas with their values.</summary>
    public static string ToXls(string xlsx)
    {
        var folder = Path.GetDirectoryName(xlsx)!;
        var start = new ProcessStartInfo("soffice")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "xls:MS Excel 97", "--outdir", folder, xlsx },
        };
        lock (OneAtATime)
        {
            using var process = Process.Start(start)!;
            var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            process.WaitForExit(TimeSpan.FromSeconds(120)).ShouldBeTrue("LibreOffice did not end");
            var xls = Path.ChangeExtension(xlsx, ".xls");
            File.Exists(xls).ShouldBeTrue($"{output.Result}{error.Result}");
            return xls;
        }
    }
}
