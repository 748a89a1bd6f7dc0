using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Packages;

/// <summary>Ends the work on a package that is not taken; it never leaves <see cref="PackageInstaller"/>.</summary>
internal sealed class PackageRefusal(DiagnosticDescriptor descriptor, params object[] arguments) : Exception(descriptor.Id)
{
    /// <summary>Why, told of the package.</summary>
    public Diagnostic Of(string package) => new(descriptor, SourceSpan.StartOf(package), arguments);
}
