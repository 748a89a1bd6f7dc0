using System.Reflection.Metadata;

namespace Plan.Sdk.Plugins.Versions;

/// <summary>A type that was found, in the assembly that has it.</summary>
internal readonly record struct TypeSite(AssemblyImage Image, TypeDefinitionHandle Handle)
{
    public TypeDefinition Definition => Image.Metadata.GetTypeDefinition(Handle);

    public string Name => Image.NameOf(Handle);
}
