using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.InProcess;
using Plan.Sdk.Plugins.Wire;

namespace Plan.Sdk.Plugins;

/// <summary>Makes the instance of a plugin's class.</summary>
internal static class PluginEntryPoint
{
    /// <summary>The instance, or why there is none.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "A plugin's faults end at its border.")]
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = PluginLoadContext.NotTrimmed)]
    [UnconditionalSuppressMessage("Trimming", "IL2075", Justification = PluginLoadContext.NotTrimmed)]
    public static IPlanPlugin? Make(AssemblyLoadContext context, string path, string type, out Failure? failure)
    {
        failure = null;
        try
        {
            var found = context.LoadFromAssemblyPath(path).GetType(type, throwOnError: false);
            if (found is { IsAbstract: false } && found.IsAssignableTo(typeof(IPlanPlugin)) && found.GetConstructor(Type.EmptyTypes) is { } constructor)
                return (IPlanPlugin)constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, null, null);
            failure = new(FailureKind.NoEntry);
        }
        catch (Exception e)
        {
            failure = OfThrown(e);
        }

        return null;
    }

    /// <summary>Why a plugin did not start, from what was thrown.</summary>
    public static Failure OfThrown(Exception exception) => exception switch
    {
        FileNotFoundException e => new(FailureKind.NotLoaded, NameOf(e.FileName)),
        FileLoadException e => new(FailureKind.NotLoaded, NameOf(e.FileName)),
        BadImageFormatException e => new(FailureKind.NotLoaded, NameOf(e.FileName)),
        _ => PluginFailures.Of(exception),
    };

    /// <summary>The file without its folder, or the assembly without its key.</summary>
    private static string NameOf(string? file) => Path.GetFileName(file ?? "?").Split(',')[0];
}
