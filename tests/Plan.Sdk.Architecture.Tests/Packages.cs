using System.Reflection;
using System.Runtime.CompilerServices;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Architecture.Tests;

/// <summary>The assemblies of the SDK, as they stand beside this test.</summary>
internal static class Packages
{
    public static IReadOnlyList<Assembly> All { get; } =
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "Plan.Sdk*.dll")
            .Select(Path.GetFileNameWithoutExtension)
            .Append("plan")
            .Where(n => !n!.EndsWith(".Tests", StringComparison.Ordinal) && File.Exists(Path.Combine(AppContext.BaseDirectory, $"{n}.dll")))
            .Order(StringComparer.Ordinal)
            .Select(n => Assembly.Load(n!)),
    ];

    /// <summary>The types that people wrote.</summary>
    public static IEnumerable<Type> Types => All.SelectMany(a => a.GetTypes()).Where(t => !IsGenerated(t));

    /// <summary>All kinds of diagnostic, wherever a static member holds one.</summary>
    public static IEnumerable<(string Owner, DiagnosticDescriptor Descriptor)> Descriptors
    {
        get
        {
            const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
            foreach (var type in Types.Where(t => !t.ContainsGenericParameters))
            {
                foreach (var property in type.GetProperties(Static).Where(p => p.PropertyType == typeof(DiagnosticDescriptor)))
                    yield return (type.Assembly.GetName().Name!, (DiagnosticDescriptor)property.GetValue(null)!);
                foreach (var variable in type.GetFields(Static).Where(f => f.FieldType == typeof(DiagnosticDescriptor) && !f.IsDefined(typeof(CompilerGeneratedAttribute))))
                    yield return (type.Assembly.GetName().Name!, (DiagnosticDescriptor)variable.GetValue(null)!);
            }
        }
    }

    private static bool IsGenerated(Type type) =>
        type.Name.StartsWith('<')
        || type.IsDefined(typeof(CompilerGeneratedAttribute))
        || type == type.Assembly.EntryPoint?.DeclaringType
        || (type.DeclaringType is { } owner && IsGenerated(owner));
}
