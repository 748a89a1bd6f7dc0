using System.Reflection;
using System.Reflection.Metadata;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins.Manifest;

namespace Plan.Sdk.Plugins.Versions;

/// <summary>Whether the class that a manifest names can start the plugin, by metadata alone.</summary>
internal sealed class EntryCheck(AssemblyImages images)
{
    private const string Contract = "Plan.Sdk.Extensibility.IPlanPlugin";
    private const int MostBases = 64;
    private readonly MemberLookup members = new(images);

    public void Check(PluginEntry entry, PluginFindings findings)
    {
        var place = SourceSpan.StartOf(findings.File);
        if (images.Package.Find(i => string.Equals(i.FileName, entry.Assembly, StringComparison.Ordinal)) is not { } image)
        {
            findings.At(place, PluginDiagnostics.EntryAssemblyMissing, entry.Assembly);
        }
        else if (image.Find(entry.Type) is not { } handle)
        {
            var near = NearestName.Find(entry.Type, image.Metadata.TypeDefinitions.Select(t => image.NameOf(t)).Where(n => !n.Contains('<', StringComparison.Ordinal)));
            findings.At(place, PluginDiagnostics.EntryTypeMissing, entry.Assembly, entry.Type, PluginFindings.Suggest(near));
        }
        else if (Fault(new(image, handle)) is { } fault)
        {
            findings.At(place, PluginDiagnostics.EntryTypeUnfit, entry.Type, fault);
        }
    }

    private LocalizedText? Fault(TypeSite type)
    {
        var attributes = type.Definition.Attributes;
        if (attributes.HasFlag(TypeAttributes.Interface) || attributes.HasFlag(TypeAttributes.Abstract)) return new("không tạo được đối tượng của nó", "no instance of it can be made");
        if (type.Definition.GetGenericParameters().Count > 0) return new("nó có tham số kiểu", "it has type parameters");
        if (!IsPublic(type)) return new("nó không công khai", "it is not public");
        if (!HasConstructor(type)) return new("không có hàm tạo như vậy", "there is no such constructor");
        return IsPlugin(type, 0) ? null : new("nó không thực hiện IPlanPlugin", "it does not implement IPlanPlugin");
    }

    private static bool IsPublic(TypeSite type) => (type.Definition.Attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.Public => true,
        TypeAttributes.NestedPublic => IsPublic(new(type.Image, type.Definition.GetDeclaringType())),
        _ => false,
    };

    private static bool HasConstructor(TypeSite type)
    {
        var metadata = type.Image.Metadata;
        foreach (var handle in type.Definition.GetMethods())
        {
            var method = metadata.GetMethodDefinition(handle);
            if (metadata.StringComparer.Equals(method.Name, ".ctor") && (method.Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public
                && method.GetParameters().Count == 0 && new SignatureReader(type.Image).Read(method, []) == "(): Void")
                return true;
        }

        return false;
    }

    private bool IsPlugin(TypeSite type, int depth)
    {
        if (depth > MostBases) return false;
        if (string.Equals(type.Name, Contract, StringComparison.Ordinal) && HostAssemblies.ContractNames.Contains(type.Image.Name)) return true;
        foreach (var handle in type.Definition.GetInterfaceImplementations())
        {
            var parent = type.Image.Metadata.GetInterfaceImplementation(handle).Interface;
            if (members.Open(type.Image, parent, []).Site is { } site && IsPlugin(site, depth + 1)) return true;
        }

        return members.BaseOf(type, []).Site is { } inherited && IsPlugin(inherited, depth + 1);
    }
}
