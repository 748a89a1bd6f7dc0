using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Plan.Sdk.PluginWorker;

/// <summary>
/// Takes standard input and output away, so that a plugin that writes to the console does not write among the messages. Where the system can't do that (Windows),
/// the console's own writer is silenced.
/// </summary>
internal static class StandardStreams
{
    private const int DuplicateAbove = 1030;
    private const int FirstFree = 100;

    public static Stream TakeInput() => Take(0, Console.OpenStandardInput);

    public static Stream TakeOutput()
    {
        var stream = Take(1, Console.OpenStandardOutput);
        if (!OperatingSystem.IsLinux()) Console.SetOut(TextWriter.Null);
        return stream;
    }

    private static Stream Take(int descriptor, Func<Stream> other)
    {
        if (!OperatingSystem.IsLinux()) return other();
        var taken = Duplicate(descriptor, DuplicateAbove, FirstFree);
        if (taken < 0) return other();
        using (var nothing = File.OpenHandle("/dev/null", FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite))
        {
            _ = Replace((int)nothing.DangerousGetHandle(), descriptor);
        }

        return new FileStream(new SafeFileHandle(taken, ownsHandle: true), descriptor == 0 ? FileAccess.Read : FileAccess.Write, bufferSize: 0);
    }

    [DllImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [SuppressMessage("Interoperability", "SYSLIB1054", Justification = "Plain numbers need no generated code.")]
    private static extern int Duplicate(int descriptor, int command, int least);

    [DllImport("libc", EntryPoint = "dup2")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [SuppressMessage("Interoperability", "SYSLIB1054", Justification = "Plain numbers need no generated code.")]
    private static extern int Replace(int descriptor, int target);
}
