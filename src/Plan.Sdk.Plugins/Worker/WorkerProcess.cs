using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Plan.Sdk.Plugins.Wire;

namespace Plan.Sdk.Plugins.Worker;

/// <summary>
/// The process of a worker. Messages go over its standard input and output: pipes without a name, which nobody but these two processes holds. Its environment has
/// what .NET needs and nothing of the host's.
/// </summary>
internal sealed class WorkerProcess : IDisposable
{
    private const int MostErrors = 8 * 1024;

    private static readonly string[] Kept = ["SystemRoot", "DOTNET_ROOT", "TZ"];

    private readonly Process process;
    private readonly StringBuilder errors = new();
    private readonly Thread errorReader;

    private WorkerProcess(Process process)
    {
        this.process = process;
        Id = process.Id;
        Messages = new(process.StandardOutput.BaseStream, process.StandardInput.BaseStream);
        errorReader = new(ReadErrors) { IsBackground = true, Name = "Plan worker errors" };
        errorReader.Start();
    }

    /// <summary>The number of the process.</summary>
    public int Id { get; }

    public MessageStream Messages { get; }

    /// <summary>What it has used of the processors so far; <c>null</c> when it is gone.</summary>
    public TimeSpan? ProcessorTime
    {
        get
        {
            try
            {
                process.Refresh();
                return process.TotalProcessorTime;
            }
            catch (InvalidOperationException)
            {
                return null;
            }
        }
    }

    /// <exception cref="Win32Exception">The program can't be started.</exception>
    public static WorkerProcess Start(WorkerProgram program, int memoryMB, string scratch)
    {
        var start = new ProcessStartInfo(program.FileName)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(program.Library ?? program.FileName),
        };
        if (program.Library is not null) start.ArgumentList.Add(program.Library);
        Fill(start.Environment, memoryMB, scratch);
        return new(Process.Start(start)!);
    }

    /// <summary>Ends it at once, with what it has started.</summary>
    public void Kill()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It is gone already.
        }
    }

    /// <summary>Waits until it is gone.</summary>
    /// <returns>Its exit code; <c>null</c> when it is still there.</returns>
    public async Task<int?> WaitGoneAsync(TimeSpan most)
    {
        using var deadline = new CancellationTokenSource(most);
        try
        {
            await process.WaitForExitAsync(deadline.Token).ConfigureAwait(false);
            return process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>The first that it wrote on its standard error; for the runtime says there why it ends.</summary>
    public string Errors()
    {
        errorReader.Join(200);
        lock (errors) return errors.ToString();
    }

    public void Dispose() => process.Dispose();

    private static void Fill(IDictionary<string, string?> environment, int memoryMB, string scratch)
    {
        environment.Clear();
        foreach (var name in Kept)
        {
            if (Environment.GetEnvironmentVariable(name) is { } value) environment[name] = value;
        }

        foreach (var name in (ReadOnlySpan<string>)["TMPDIR", "TEMP", "TMP", "HOME"]) environment[name] = scratch;
        environment["LANG"] = "C.UTF-8";
        environment["DOTNET_GCHeapHardLimit"] = ((long)memoryMB * 1024 * 1024).ToString("X", CultureInfo.InvariantCulture);
        environment["DOTNET_Thread_DefaultStackSize"] = "180000";
        environment["DOTNET_EnableDiagnostics"] = "0";
        environment["DOTNET_TieredPGO"] = "0";
    }

    private void ReadErrors()
    {
        var bytes = new byte[4096];
        try
        {
            var stream = process.StandardError.BaseStream;
            for (var read = stream.Read(bytes); read > 0; read = stream.Read(bytes))
            {
                lock (errors)
                {
                    if (errors.Length < MostErrors) errors.Append(Encoding.UTF8.GetString(bytes, 0, read));
                }
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The process is gone.
        }
    }
}
