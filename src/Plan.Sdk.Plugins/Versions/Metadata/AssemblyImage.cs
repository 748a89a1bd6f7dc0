using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Plan.Sdk.Plugins.Versions;

/// <summary>The metadata of one assembly file, which is read and never loaded.</summary>
internal sealed class AssemblyImage : IDisposable
{
    private const int MostNested = 32;
    private readonly PEReader file;
    private readonly Lazy<Dictionary<string, TypeDefinitionHandle>> types;
    private readonly Lazy<Dictionary<string, string>> forwarded;

    private AssemblyImage(PEReader file, string name, bool sharesInternals)
    {
        this.file = file;
        Metadata = file.GetMetadataReader();
        FileName = name;
        SharesInternals = sharesInternals;
        var definition = Metadata.GetAssemblyDefinition();
        Name = Metadata.GetString(definition.Name);
        Version = definition.Version;
        types = new(IndexTypes);
        forwarded = new(IndexForwarded);
    }

    public MetadataReader Metadata { get; }

    /// <summary>The file for messages.</summary>
    public string FileName { get; }

    public string Name { get; }

    public Version Version { get; }

    /// <summary>Whether other assemblies of the package may use what is not public.</summary>
    public bool SharesInternals { get; }

    /// <summary>Opens an assembly; <c>null</c> when the file is native code.</summary>
    /// <exception cref="BadImageFormatException">The file is broken.</exception>
    /// <exception cref="IOException">The file can't be read.</exception>
    public static AssemblyImage? Open(string path, string name, bool sharesInternals)
    {
        PEReader? opened = new(File.OpenRead(path), PEStreamOptions.PrefetchMetadata);
        try
        {
            if (!opened.HasMetadata || !opened.GetMetadataReader().IsAssembly) return null;
            var image = new AssemblyImage(opened, name, sharesInternals);
            opened = null;
            return image;
        }
        finally
        {
            opened?.Dispose();
        }
    }

    /// <summary>The type of a full name; <c>null</c> when it has none.</summary>
    public TypeDefinitionHandle? Find(string fullName) => types.Value.TryGetValue(fullName, out var found) ? found : null;

    /// <summary>The name of the assembly that has a type in this one's place; <c>null</c>: none.</summary>
    public string? Forward(string fullName)
    {
        var nested = fullName.IndexOf('+', StringComparison.Ordinal);
        return forwarded.Value.GetValueOrDefault(nested < 0 ? fullName : fullName[..nested]);
    }

    /// <summary>The full name of a type, nested ones with <c>+</c>.</summary>
    public string NameOf(TypeDefinitionHandle handle) => NameOf(handle, 0);

    /// <inheritdoc cref="NameOf(TypeDefinitionHandle)"/>
    public string NameOf(TypeReferenceHandle handle) => NameOf(handle, 0);

    private string NameOf(TypeDefinitionHandle handle, int depth)
    {
        CheckDepth(depth);
        var type = Metadata.GetTypeDefinition(handle);
        var own = Metadata.GetString(type.Name);
        return type.GetDeclaringType() is { IsNil: false } outer ? $"{NameOf(outer, depth + 1)}+{own}" : Join(Metadata.GetString(type.Namespace), own);
    }

    private string NameOf(TypeReferenceHandle handle, int depth)
    {
        CheckDepth(depth);
        var type = Metadata.GetTypeReference(handle);
        var own = Metadata.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference ? $"{NameOf((TypeReferenceHandle)type.ResolutionScope, depth + 1)}+{own}" : Join(Metadata.GetString(type.Namespace), own);
    }

    public void Dispose() => file.Dispose();

    // Types that nest in a ring would never end.
    private static void CheckDepth(int depth)
    {
        if (depth > MostNested) throw new InvalidDataException();
    }

    private static string Join(string space, string name) => space.Length == 0 ? name : $"{space}.{name}";

    private Dictionary<string, TypeDefinitionHandle> IndexTypes()
    {
        var found = new Dictionary<string, TypeDefinitionHandle>(StringComparer.Ordinal);
        foreach (var handle in Metadata.TypeDefinitions) found.TryAdd(NameOf(handle), handle);
        return found;
    }

    private Dictionary<string, string> IndexForwarded()
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var handle in Metadata.ExportedTypes)
        {
            var type = Metadata.GetExportedType(handle);
            if (type.Implementation.Kind != HandleKind.AssemblyReference) continue;
            var assembly = Metadata.GetAssemblyReference((AssemblyReferenceHandle)type.Implementation);
            found.TryAdd(Join(Metadata.GetString(type.Namespace), Metadata.GetString(type.Name)), Metadata.GetString(assembly.Name));
        }

        return found;
    }
}
