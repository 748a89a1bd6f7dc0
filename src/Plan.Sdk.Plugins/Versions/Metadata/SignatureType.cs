using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Plan.Sdk.Plugins.Versions;

/// <summary>A type in a signature: its words, by which signatures of different assemblies are compared, and what it is an instance of.</summary>
internal sealed record SignatureType(string Text, EntityHandle Definition, ImmutableArray<SignatureType> Arguments)
{
    public static SignatureType Of(string text) => new(text, default, []);
}
