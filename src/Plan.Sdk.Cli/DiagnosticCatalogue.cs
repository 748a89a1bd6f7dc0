using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.Plugins;
using Plan.Sdk.Reporting;
using Plan.Sdk.Templating;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Cli;

/// <summary>All kinds of diagnostic of this program, by ID.</summary>
internal static class DiagnosticCatalogue
{
    private const DynamicallyAccessedMemberTypes Properties =
        DynamicallyAccessedMemberTypes.PublicProperties | DynamicallyAccessedMemberTypes.NonPublicProperties;

    /// <summary>The kinds by ID.</summary>
    public static IReadOnlyDictionary<string, DiagnosticDescriptor> All { get; } =
        BuiltInRules.All.SelectMany(rule => (IEnumerable<DiagnosticDescriptor>)rule.Descriptors)
            .Concat(Of(typeof(YamlDiagnostics)))
            .Concat(Of(typeof(ReportingDiagnostics)))
            .Concat(Of(typeof(TemplateDiagnostics)))
            .Concat(Of(typeof(DocumentsDiagnostics)))
            .Concat(Of(typeof(PluginDiagnostics)))
            .Concat(Of(typeof(EngineDiagnostics)))
            .Concat(Of(typeof(CliDiagnostics)))
            .DistinctBy(descriptor => descriptor.Id, StringComparer.Ordinal)
            .ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    private static IEnumerable<DiagnosticDescriptor> Of([DynamicallyAccessedMembers(Properties)] Type owner) =>
        owner.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(property => property.PropertyType == typeof(DiagnosticDescriptor))
            .Select(property => (DiagnosticDescriptor)property.GetValue(null)!);
}
