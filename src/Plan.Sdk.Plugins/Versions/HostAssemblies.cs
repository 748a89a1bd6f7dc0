using Plan.Sdk.Collections;
using Plan.Sdk.Plugins.Worker;

namespace Plan.Sdk.Plugins;

/// <summary>The assemblies that a host shares with plugins: the framework's, and those of the contract. All others are a plugin's own affair.</summary>
/// <param name="Framework">The files of the framework.</param>
/// <param name="Contract">The files of the contract.</param>
public sealed record HostAssemblies(ValueList<string> Framework, ValueList<string> Contract)
{
    private const string CoreLibrary = "System.Private.CoreLib.dll";

    /// <summary>The simple names of the assemblies of the contract.</summary>
    public static ValueList<string> ContractNames { get; } = ["Plan.Sdk.Abstractions", "Microsoft.Extensions.Logging.Abstractions"];

    /// <summary>Those of this process; in a program of one file, which has none, those of its worker; <c>null</c> when it has no worker either.</summary>
    public static HostAssemblies? Current { get; } = Of(AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string ?? "") ?? OfFolder(WorkerProgram.FolderOf(AppContext.BaseDirectory));

    /// <summary>Those of a program that brings its framework; <c>null</c> when the folder has none.</summary>
    internal static HostAssemblies? OfFolder(string folder) =>
        Directory.Exists(folder) ? Of(string.Join(Path.PathSeparator, Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal))) : null;

    /// <summary>Those of a list of files as the runtime keeps it.</summary>
    internal static HostAssemblies? Of(string platform)
    {
        var files = platform.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        if (Array.Find(files, f => string.Equals(Path.GetFileName(f), CoreLibrary, StringComparison.OrdinalIgnoreCase)) is not { } core) return null;
        var folder = Path.GetDirectoryName(core);
        var contract = files.Where(f => ContractNames.Contains(Path.GetFileNameWithoutExtension(f))).ToValueList();
        return contract.Count == ContractNames.Count
            ? new(files.Where(f => string.Equals(Path.GetDirectoryName(f), folder, StringComparison.Ordinal)).Except(contract, StringComparer.Ordinal).ToValueList(), contract)
            : null;
    }
}
