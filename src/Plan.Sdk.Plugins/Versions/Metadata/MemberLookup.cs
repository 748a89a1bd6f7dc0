using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;

namespace Plan.Sdk.Plugins.Versions;

/// <summary>Looks for the members that code refers to, in a type and those it inherits from.</summary>
internal sealed class MemberLookup(AssemblyImages images)
{
    private const int MostBases = 64;

    /// <summary>Whether a type has the member of a reference.</summary>
    /// <param name="site">The type.</param>
    /// <param name="from">The assembly of the reference.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="words">Gets the member's signature in words.</param>
    public bool Has(TypeSite site, AssemblyImage from, MemberReference reference, out string words)
    {
        var name = from.Metadata.GetString(reference.Name);
        var isField = reference.GetKind() == MemberReferenceKind.Field;
        words = new SignatureReader(from).Read(reference);
        TypeSite? at = site;
        ImmutableArray<SignatureType> arguments = [];
        for (var bases = 0; at is { } type && bases < MostBases; bases++)
        {
            if (isField ? HasField(type, arguments, name, words) : HasMethod(type, arguments, name, words)) return true;
            (at, arguments) = BaseOf(type, arguments);
        }

        return false;
    }

    /// <summary>The type that a type inherits from, with what stands for its parameters.</summary>
    public (TypeSite? Site, ImmutableArray<SignatureType> Arguments) BaseOf(TypeSite type, ImmutableArray<SignatureType> arguments) =>
        type.Definition.BaseType is { IsNil: false } parent ? Open(type.Image, parent, arguments) : (null, []);

    /// <summary>The type of a handle; of a generic one also what stands for its parameters.</summary>
    public (TypeSite? Site, ImmutableArray<SignatureType> Arguments) Open(AssemblyImage image, EntityHandle handle, ImmutableArray<SignatureType> arguments)
    {
        if (handle.Kind != HandleKind.TypeSpecification) return (images.Resolve(image, handle), []);
        var decoded = new SignatureReader(image).Read((TypeSpecificationHandle)handle, arguments);
        return decoded.Definition.IsNil ? (null, []) : (images.Resolve(image, decoded.Definition), decoded.Arguments);
    }

    private static bool HasField(TypeSite type, ImmutableArray<SignatureType> arguments, string name, string words)
    {
        var metadata = type.Image.Metadata;
        foreach (var handle in type.Definition.GetFields())
        {
            var field = metadata.GetFieldDefinition(handle);
            if (!metadata.StringComparer.Equals(field.Name, name) || !IsVisible(type, (int)(field.Attributes & FieldAttributes.FieldAccessMask))) continue;
            if (string.Equals(new SignatureReader(type.Image).Read(field, arguments), words, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static bool HasMethod(TypeSite type, ImmutableArray<SignatureType> arguments, string name, string words)
    {
        var metadata = type.Image.Metadata;
        foreach (var handle in type.Definition.GetMethods())
        {
            var method = metadata.GetMethodDefinition(handle);
            if (!metadata.StringComparer.Equals(method.Name, name) || !IsVisible(type, (int)(method.Attributes & MethodAttributes.MemberAccessMask))) continue;
            if (string.Equals(new SignatureReader(type.Image).Read(method, arguments), words, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    // Fields and methods have the same numbers for the same access.
    private static bool IsVisible(TypeSite type, int access) =>
        type.Image.SharesInternals || access is (int)MethodAttributes.Public or (int)MethodAttributes.Family or (int)MethodAttributes.FamORAssem;
}
