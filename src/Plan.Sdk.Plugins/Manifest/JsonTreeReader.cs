using System.Text.Json;
using System.Text.Unicode;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Manifest;

/// <summary>
/// Reads strict JSON into a tree with places: UTF-8, no comments, no commas before a bracket, no key twice in an object, nothing after the end. What is no JSON is told
/// once, at its place, in words that say what to write.
/// </summary>
internal static class JsonTreeReader
{
    /// <summary>How deep values may stand.</summary>
    public const int Depth = 16;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = 1000, CommentHandling = JsonCommentHandling.Disallow, AllowTrailingCommas = false };

    /// <summary>The tree; <c>null</c> when the bytes are no JSON.</summary>
    public static JsonTree? Read(ReadOnlySpan<byte> bytes, PluginFindings findings)
    {
        var places = new JsonPlaces(findings.File);
        if (bytes is [0xEF, 0xBB, 0xBF, ..]) bytes = bytes[3..];
        if (!Utf8.IsValid(bytes) || bytes.Contains((byte)0))
        {
            var at = JsonFault.FirstBroken(bytes);
            findings.At(places.Span(bytes, at, at), PluginDiagnostics.NotUtf8);
            return null;
        }

        var reader = new Utf8JsonReader(bytes, Options);
        JsonTree? root = null;
        try
        {
            reader.Read();
            root = ReadValue(ref reader, bytes, places, findings);
            if (root is not null) reader.Read();
            return root;
        }
        catch (JsonException fault)
        {
            var (at, words) = JsonFault.Of(bytes, fault, isBehindEnd: root is not null);
            findings.At(places.Span(bytes, at, at), PluginDiagnostics.NotJson, words);
            return null;
        }
    }

    private static JsonTree? ReadValue(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, JsonPlaces places, PluginFindings findings)
    {
        var start = (int)reader.TokenStartIndex;
        if (reader.CurrentDepth >= Depth && (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            findings.At(places.Span(bytes, start, start + 1), PluginDiagnostics.JsonTooDeep, Depth);
            return null;
        }

        var span = places.Span(bytes, start, (int)reader.BytesConsumed);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(ref reader, bytes, span, places, findings),
            JsonTokenType.StartArray => ReadArray(ref reader, bytes, span, places, findings),
            JsonTokenType.String => new(JsonTokenType.String, span, TextOf(ref reader), [], []),
            _ => new(reader.TokenType, span, System.Text.Encoding.UTF8.GetString(reader.ValueSpan), [], []),
        };
    }

    private static JsonTree? ReadObject(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, SourceSpan span, JsonPlaces places, PluginFindings findings)
    {
        var members = new Dictionary<string, JsonMember>(StringComparer.Ordinal);
        var order = new List<JsonMember>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = TextOf(ref reader);
            var key = places.Span(bytes, (int)reader.TokenStartIndex, (int)reader.TokenStartIndex + reader.ValueSpan.Length + 2);
            reader.Read();
            if (ReadValue(ref reader, bytes, places, findings) is not { } value) return null;
            var member = new JsonMember(name, key, value);
            if (members.TryAdd(name, member)) order.Add(member);
            else findings.At(key, PluginDiagnostics.ManifestDoubledKey, PluginFindings.Show(name), members[name].Span.Start.Line);
        }

        return new(JsonTokenType.StartObject, span, "", order, []);
    }

    private static JsonTree? ReadArray(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, SourceSpan span, JsonPlaces places, PluginFindings findings)
    {
        var items = new List<JsonTree>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (ReadValue(ref reader, bytes, places, findings) is not { } item) return null;
            items.Add(item);
        }

        return new(JsonTokenType.StartArray, span, "", [], items);
    }

    // Half a surrogate pair, written as an escape, is no text; another half stands for it, which no text may hold.
    private static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "\uD800";
        }
    }
}
