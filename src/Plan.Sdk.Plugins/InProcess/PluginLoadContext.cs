using System.Reflection;
using System.Runtime.Loader;

namespace Plan.Sdk.Plugins.InProcess;

/// <summary>
/// The load context of one plugin. The contract and the logger's abstractions are the host's, so that both sides mean the same types, and so is .NET itself.
/// Everything else is the plugin's own: what its package does not bring is not there, even when the host has it.
/// </summary>
internal sealed class PluginLoadContext : AssemblyLoadContext
{
    private static readonly string[] Shared =
        ["Plan.Sdk.Abstractions", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.DependencyInjection.Abstractions"];

    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location) ?? "";

    private readonly AssemblyDependencyResolver resolver;

    /// <summary>A context for a package.</summary>
    /// <param name="name">Shown in debuggers.</param>
    /// <param name="assembly">The entry's assembly, an absolute path.</param>
    /// <param name="collectible">Whether it is to be unloaded one day; its code is a little slower then.</param>
    public PluginLoadContext(string name, string assembly, bool collectible)
        : base(name, collectible) => resolver = new(assembly);

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (Shared.Contains(assemblyName.Name, StringComparer.OrdinalIgnoreCase)) return null;
        if (resolver.ResolveAssemblyToPath(assemblyName) is { } path) return LoadFromAssemblyPath(path);
        // A satellite that is not there is looked for in the next culture.
        if (!string.IsNullOrEmpty(assemblyName.CultureName) || File.Exists(Path.Combine(Framework, $"{assemblyName.Name}.dll"))) return null;
        throw new FileNotFoundException(null, assemblyName.Name);
    }

    /// <inheritdoc/>
    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : 0;
}
