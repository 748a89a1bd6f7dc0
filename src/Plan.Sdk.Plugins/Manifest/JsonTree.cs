using System.Text.Json;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Manifest;

/// <summary>A JSON value with its place. <see cref="Text"/> is a text, or a number as it is written.</summary>
internal sealed record JsonTree(JsonTokenType Type, SourceSpan Span, string Text, IReadOnlyList<JsonMember> Members, IReadOnlyList<JsonTree> Items)
{
    /// <summary>The value of a key; <c>null</c> when it is not there.</summary>
    public JsonTree? this[string key]
    {
        get
        {
            foreach (var member in Members)
            {
                if (string.Equals(member.Name, key, StringComparison.Ordinal)) return member.Value;
            }

            return null;
        }
    }
}
