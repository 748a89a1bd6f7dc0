using System.Collections.Immutable;
using System.Reflection.Metadata;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Versions;

/// <summary>Lists what the assemblies of a package refer to and would not find.</summary>
internal sealed class ReferenceScan(AssemblyImages images)
{
    private readonly MemberLookup members = new(images);
    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private readonly List<(string File, DiagnosticDescriptor Descriptor, object[] Arguments)> missing = [];

    /// <summary>What is missing, in the order of files and references.</summary>
    public IReadOnlyList<(string File, DiagnosticDescriptor Descriptor, object[] Arguments)> Missing => missing;

    /// <summary>Looks at every reference of an assembly.</summary>
    /// <exception cref="BadImageFormatException">The metadata is broken.</exception>
    public void Scan(AssemblyImage image, CancellationToken cancellation)
    {
        foreach (var handle in image.Metadata.AssemblyReferences) CheckAssembly(image, image.Metadata.GetAssemblyReference(handle));
        foreach (var handle in image.Metadata.TypeReferences) CheckType(image, handle);
        foreach (var handle in image.Metadata.MemberReferences)
        {
            cancellation.ThrowIfCancellationRequested();
            CheckMember(image, image.Metadata.GetMemberReference(handle));
        }
    }

    private void CheckAssembly(AssemblyImage image, AssemblyReference reference)
    {
        var name = image.Metadata.GetString(reference.Name);
        if (images.Find(name) is not { } found) Tell(image, PluginDiagnostics.AssemblyMissing, name, reference.Version);
        else if (reference.Version > found.Version) Tell(image, PluginDiagnostics.AssemblyTooOld, name, reference.Version, found.Version);
    }

    private void CheckType(AssemblyImage image, TypeReferenceHandle handle)
    {
        if (AssemblyImages.ScopeOf(image, handle) is not { } scope) return;
        var assembly = image.Metadata.GetString(image.Metadata.GetAssemblyReference(scope).Name);
        if (images.Find(assembly) is not { } target || (images.Resolve(image, handle) is { } site && AssemblyImages.IsVisible(site))) return;
        Tell(image, PluginDiagnostics.TypeMissing, image.NameOf(handle), $"{assembly} {target.Version}");
    }

    private void CheckMember(AssemblyImage image, MemberReference reference)
    {
        if (reference.Parent.Kind is not (HandleKind.TypeReference or HandleKind.TypeSpecification)) return;
        if (members.Open(image, reference.Parent, ImmutableArray<SignatureType>.Empty).Site is not { } site || members.Has(site, image, reference, out var words)) return;
        var name = image.Metadata.GetString(reference.Name);
        Tell(image, PluginDiagnostics.MemberMissing, $"{site.Name}.{name}{(reference.GetKind() == MemberReferenceKind.Field ? ": " : "")}{words}", $"{site.Image.Name} {site.Image.Version}");
    }

    private void Tell(AssemblyImage image, DiagnosticDescriptor descriptor, params object[] arguments)
    {
        if (told.Add($"{image.FileName}|{descriptor.Id}|{arguments[0]}|{arguments[^1]}")) missing.Add((image.FileName, descriptor, [image.FileName, .. arguments]));
    }
}
