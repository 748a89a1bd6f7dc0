using System.Diagnostics;
using System.Globalization;

namespace Plan.Sdk.Plugins.Tests.Brokers;

/// <summary>A web server on loopback, in a process of its own.</summary>
public sealed class WebServer : IDisposable
{
    private Process process;

    public WebServer() => (process, Port) = Start(0);

    public int Port { get; }

    public Uri At(string path) => new($"http://127.0.0.1:{Port}{path}");

    public void Kill()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    public void Restart() => process = Start(Port).Process;

    public void Dispose() => Kill();

    private static (Process Process, int Port) Start(int port)
    {
        var started = Process.Start(new ProcessStartInfo("python3", [Repository.PathOf("tests/Plan.Sdk.Plugins.Tests/Brokers/server.py"), $"{port}"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        return (started, int.Parse(started.StandardOutput.ReadLine()!, CultureInfo.InvariantCulture));
    }
}
