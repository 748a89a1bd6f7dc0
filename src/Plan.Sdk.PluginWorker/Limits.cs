using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Plan.Sdk.PluginWorker;

/// <summary>
/// Limits that the system holds for this process: no core files, and memory of all kinds. The runtime's own limit (<c>DOTNET_GCHeapHardLimit</c>, from the host) is
/// for objects; this one, above it, is for what native code takes. Linux only.
/// </summary>
internal static class Limits
{
    private const int Data = 2;
    private const int Core = 4;
    private const long BesideObjectsMB = 768;

    public static void Set(int memoryMB)
    {
        if (!OperatingSystem.IsLinux()) return;
        Set(Core, 0);
        Set(Data, (memoryMB + BesideObjectsMB) * 1024 * 1024);
    }

    private static void Set(int what, long most)
    {
        var both = Marshal.AllocHGlobal(2 * sizeof(long));
        Marshal.WriteInt64(both, most);
        Marshal.WriteInt64(both, sizeof(long), most);
        _ = SetLimit(what, both);
        Marshal.FreeHGlobal(both);
    }

    [DllImport("libc", EntryPoint = "setrlimit")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [SuppressMessage("Interoperability", "SYSLIB1054", Justification = "Plain numbers need no generated code.")]
    private static extern int SetLimit(int what, nint softAndHard);
}
