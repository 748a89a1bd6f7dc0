using System.Reflection;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Cli;

/// <summary>All kinds of diagnostic of this program, by ID: the static properties of the <c>…Diagnostics</c> classes of its own parts.</summary>
internal static class DiagnosticCatalogue
{
    /// <summary>The kinds by ID.</summary>
    public static IReadOnlyDictionary<string, DiagnosticDescriptor> All { get; } = Collect();

    private static Dictionary<string, DiagnosticDescriptor> Collect()
    {
        var own = typeof(DiagnosticCatalogue).Assembly;
        var parts = own.GetReferencedAssemblies().Concat(typeof(PlanEngine).Assembly.GetReferencedAssemblies())
            .Where(name => name.Name!.StartsWith("Plan.Sdk", StringComparison.Ordinal))
            .DistinctBy(name => name.Name, StringComparer.Ordinal)
            .Select(Assembly.Load)
            .Append(own);
        return parts
            .SelectMany(part => part.GetTypes())
            .Where(type => type.Name.EndsWith("Diagnostics", StringComparison.Ordinal))
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => property.PropertyType == typeof(DiagnosticDescriptor))
            .Select(property => (DiagnosticDescriptor)property.GetValue(null)!)
            .DistinctBy(descriptor => descriptor.Id, StringComparer.Ordinal)
            .ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);
    }
}
