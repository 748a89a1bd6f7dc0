using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;

namespace Plan.Sdk.Plugins.InProcess;

/// <summary>
/// The load context of one plugin. The contract and the logger's abstractions are the host's, so that both sides mean the same types, and so is .NET itself.
/// Everything else is the plugin's own: what its package does not bring is not there, even when the host has it.
/// </summary>
internal sealed class PluginLoadContext : AssemblyLoadContext
{
    /// <summary>Why it may load code although the program could be trimmed.</summary>
    public const string NotTrimmed = "A program that is trimmed is of one file and loads no code itself; its workers are neither.";

    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location) ?? "";

    private readonly Lazy<AssemblyDependencyResolver> resolver;
    private readonly string folder;
    private readonly bool isPlain;

    /// <summary>A context for a package.</summary>
    /// <param name="name">Shown in debuggers.</param>
    /// <param name="assembly">The entry's assembly, an absolute path.</param>
    /// <param name="collectible">Whether it is to be unloaded one day; its code is a little slower then.</param>
    public PluginLoadContext(string name, string assembly, bool collectible)
        : base(name, collectible)
    {
        resolver = new(() => new(assembly));
        folder = Path.GetDirectoryName(assembly)!;
        isPlain = !Directory.Exists(Path.Combine(folder, "runtimes"));
    }

    /// <inheritdoc/>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = NotTrimmed)]
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name is "Plan.Sdk.Abstractions" or "Microsoft.Extensions.Logging.Abstractions" or "Microsoft.Extensions.DependencyInjection.Abstractions") return null;
        if (Find(assemblyName) is { } path) return LoadFromAssemblyPath(path);
        // A satellite that is not there is looked for in the next culture.
        if (!string.IsNullOrEmpty(assemblyName.CultureName) || IsFramework(assemblyName)) return null;
        throw new FileNotFoundException(null, assemblyName.Name);
    }

    /// <inheritdoc/>
    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        resolver.Value.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : 0;

    /// <summary>Where the package has an assembly. Without files for single systems it lies at the top; the resolver, which takes some milliseconds, is for the rest.</summary>
    private string? Find(AssemblyName name)
    {
        var beside = Path.Combine(folder, $"{name.Name}.dll");
        if (!isPlain || !string.IsNullOrEmpty(name.CultureName)) return resolver.Value.ResolveAssemblyToPath(name);
        if (File.Exists(beside)) return beside;
        return IsFramework(name) ? null : resolver.Value.ResolveAssemblyToPath(name);
    }

    private static bool IsFramework(AssemblyName name) => File.Exists(Path.Combine(Framework, $"{name.Name}.dll"));
}
