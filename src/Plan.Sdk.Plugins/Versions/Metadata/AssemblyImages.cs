using System.Reflection;
using System.Reflection.Metadata;

namespace Plan.Sdk.Plugins.Versions;

/// <summary>
/// The assemblies that the code of a package meets when it runs: the contract's from the host, then its own, then the framework's. Opened when first asked for.
/// Not thread-safe.
/// </summary>
internal sealed class AssemblyImages(HostAssemblies host) : IDisposable
{
    private const int MostForwards = 8;
    private readonly Dictionary<string, string> contract = ByName(host.Contract);
    private readonly Dictionary<string, string> framework = ByName(host.Framework);
    private readonly Dictionary<string, AssemblyImage> package = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, AssemblyImage?> shared = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The assemblies of the package, in the order they were added.</summary>
    public List<AssemblyImage> Package { get; } = [];

    /// <summary>Takes an assembly of the package; of two with one name the first counts.</summary>
    public void Add(AssemblyImage image)
    {
        Package.Add(image);
        package.TryAdd(image.Name, image);
    }

    /// <summary>The assembly of a name; <c>null</c> when there is none.</summary>
    public AssemblyImage? Find(string name) =>
        contract.TryGetValue(name, out var file) ? Shared(name, file)
        : package.TryGetValue(name, out var own) ? own
        : framework.TryGetValue(name, out file) ? Shared(name, file) : null;

    /// <summary>The name of the assembly that a reference to a type leads to; <c>null</c> for one's own.</summary>
    public static AssemblyReferenceHandle? ScopeOf(AssemblyImage image, TypeReferenceHandle handle)
    {
        var scope = image.Metadata.GetTypeReference(handle).ResolutionScope;
        return scope.Kind switch
        {
            HandleKind.TypeReference => ScopeOf(image, (TypeReferenceHandle)scope),
            HandleKind.AssemblyReference => (AssemblyReferenceHandle)scope,
            _ => null,
        };
    }

    /// <summary>The type that a handle of an assembly means; <c>null</c> when it is not there.</summary>
    public TypeSite? Resolve(AssemblyImage image, EntityHandle handle)
    {
        if (handle.Kind == HandleKind.TypeDefinition) return new(image, (TypeDefinitionHandle)handle);
        if (handle.Kind != HandleKind.TypeReference) return null;
        var reference = (TypeReferenceHandle)handle;
        var target = ScopeOf(image, reference) is { } scope ? Find(image.Metadata.GetString(image.Metadata.GetAssemblyReference(scope).Name)) : image;
        var name = image.NameOf(reference);
        for (var forwards = 0; target is not null && forwards < MostForwards; forwards++)
        {
            if (target.Find(name) is { } found) return new(target, found);
            target = target.Forward(name) is { } next ? Find(next) : null;
        }

        return null;
    }

    /// <summary>Whether code of a package may use a type.</summary>
    public static bool IsVisible(TypeSite site) =>
        site.Image.SharesInternals || (site.Definition.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsVisible(new(site.Image, site.Definition.GetDeclaringType())),
            _ => false,
        };

    public void Dispose()
    {
        foreach (var image in Package) image.Dispose();
        foreach (var image in shared.Values) image?.Dispose();
    }

    private AssemblyImage? Shared(string name, string file)
    {
        if (!shared.TryGetValue(name, out var image)) shared[name] = image = AssemblyImage.Open(file, Path.GetFileName(file), sharesInternals: false);
        return image;
    }

    private static Dictionary<string, string> ByName(IEnumerable<string> files) =>
        files.GroupBy(f => Path.GetFileNameWithoutExtension(f)!, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);
}
