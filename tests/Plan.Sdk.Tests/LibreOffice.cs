using System.Diagnostics;

namespace Plan.Sdk.Tests;

/// <summary>The program that reads our DOCX as a stranger would.</summary>
internal static class LibreOffice
{
    private static readonly Lock OneAtATime = new();

    public static bool IsInstalled { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "soffice")));

    public static string ToText(string docx, string folder)
    {
        var start = new ProcessStartInfo("soffice")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList = { $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, docx },
        };
        lock (OneAtATime)
        {
            using var process = Process.Start(start)!;
            process.WaitForExit(TimeSpan.FromSeconds(120)).ShouldBeTrue("LibreOffice did not end");
        }

        return File.ReadAllText(Path.ChangeExtension(docx, ".txt"));
    }
}
