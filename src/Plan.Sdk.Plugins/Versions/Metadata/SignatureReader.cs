using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Plan.Sdk.Plugins.Versions;

/// <summary>
/// Reads signatures of one assembly into words that are the same in every assembly. The context holds what stands for the type parameters of the type; an empty one leaves
/// them open.
/// </summary>
internal sealed class SignatureReader(AssemblyImage image) : ISignatureTypeProvider<SignatureType, ImmutableArray<SignatureType>>
{
    private const int MostBytes = 2048;
    private const int MostText = 64 * 1024;

    public SignatureType GetArrayType(SignatureType elementType, ArrayShape shape) => SignatureType.Of($"{elementType.Text}[{new string(',', shape.Rank - 1)}*]");

    public SignatureType GetByReferenceType(SignatureType elementType) => SignatureType.Of($"{elementType.Text}&");

    public SignatureType GetFunctionPointerType(MethodSignature<SignatureType> signature) => SignatureType.Of($"method {TextOf(signature)}");

    // Types that repeat their arguments could double from base to base.
    public SignatureType GetGenericInstantiation(SignatureType genericType, ImmutableArray<SignatureType> typeArguments) =>
        typeArguments.Sum(a => a.Text.Length) <= MostText
            ? new($"{genericType.Text}<{string.Join(", ", typeArguments.Select(a => a.Text))}>", genericType.Definition, typeArguments)
            : throw new InvalidDataException();

    public SignatureType GetGenericMethodParameter(ImmutableArray<SignatureType> genericContext, int index) => SignatureType.Of($"!!{index}");

    public SignatureType GetGenericTypeParameter(ImmutableArray<SignatureType> genericContext, int index) =>
        index < genericContext.Length ? genericContext[index] : SignatureType.Of($"!{index}");

    public SignatureType GetModifiedType(SignatureType modifier, SignatureType unmodifiedType, bool isRequired) =>
        SignatureType.Of($"{unmodifiedType.Text} {(isRequired ? "modreq" : "modopt")}({modifier.Text})");

    public SignatureType GetPinnedType(SignatureType elementType) => elementType;

    public SignatureType GetPointerType(SignatureType elementType) => SignatureType.Of($"{elementType.Text}*");

    public SignatureType GetPrimitiveType(PrimitiveTypeCode typeCode) => SignatureType.Of(typeCode.ToString());

    public SignatureType GetSZArrayType(SignatureType elementType) => SignatureType.Of($"{elementType.Text}[]");

    public SignatureType GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) => new(image.NameOf(handle), handle, []);

    public SignatureType GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) => new(image.NameOf(handle), handle, []);

    // A specification inside another is nothing that compilers write; a ring of them would never end.
    public SignatureType GetTypeFromSpecification(MetadataReader reader, ImmutableArray<SignatureType> genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        throw new InvalidDataException();

    /// <summary>A type specification.</summary>
    public SignatureType Read(TypeSpecificationHandle handle, ImmutableArray<SignatureType> context)
    {
        var type = image.Metadata.GetTypeSpecification(handle);
        CheckLength(type.Signature);
        return type.DecodeSignature(this, context);
    }

    /// <summary>The words of a field's signature.</summary>
    public string Read(FieldDefinition field, ImmutableArray<SignatureType> context)
    {
        CheckLength(field.Signature);
        return field.DecodeSignature(this, context).Text;
    }

    /// <summary>The words of a method's signature.</summary>
    public string Read(MethodDefinition method, ImmutableArray<SignatureType> context)
    {
        CheckLength(method.Signature);
        return TextOf(method.DecodeSignature(this, context));
    }

    /// <summary>The words of a reference's signature.</summary>
    public string Read(MemberReference reference)
    {
        CheckLength(reference.Signature);
        return reference.GetKind() == MemberReferenceKind.Field ? reference.DecodeFieldSignature(this, []).Text : TextOf(reference.DecodeMethodSignature(this, []));
    }

    // The decoder goes as deep as a signature nests, so that its length bounds the stack.
    private void CheckLength(BlobHandle signature)
    {
        if (image.Metadata.GetBlobReader(signature).Length > MostBytes) throw new InvalidDataException();
    }

    private static string TextOf(MethodSignature<SignatureType> signature)
    {
        var open = signature.GenericParameterCount > 0 ? $"`{signature.GenericParameterCount}" : "";
        var own = signature.Header.IsInstance ? "" : "static ";
        return $"{own}{open}({string.Join(", ", signature.ParameterTypes.Take(signature.RequiredParameterCount).Select(p => p.Text))}): {signature.ReturnType.Text}";
    }
}
