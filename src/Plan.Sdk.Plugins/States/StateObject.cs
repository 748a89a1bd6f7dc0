using System.Text.Json;
using Plan.Sdk.Plugins.Manifest;

namespace Plan.Sdk.Plugins.States;

/// <summary>An object of <c>state.json</c> while it is read. The host wrote it itself, so that all that is wrong with it is told in the same words.</summary>
internal sealed class StateObject(JsonTree tree, PluginFindings findings)
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    /// <summary>Whether anything was wrong in the file so far.</summary>
    public bool IsWrong => findings.HasErrors;

    public bool Has(string key) => tree[key] is not null;

    /// <summary>A text; empty after an error.</summary>
    public string Text(string key) => Find(key, JsonTokenType.String)?.Text ?? "";

    public IReadOnlyList<JsonTree> Items(string key) => Find(key, JsonTokenType.StartArray)?.Items ?? [];

    public StateObject? Object(string key) => Find(key, JsonTokenType.StartObject) is { } found ? new(found, findings) : null;

    public void Wrong(string key) => findings.At(tree[key]?.Span ?? tree.Span, PluginDiagnostics.StateWrong, key);

    /// <summary>Tells keys that nobody asked for.</summary>
    public void Close()
    {
        foreach (var member in tree.Members.Where(m => !asked.Contains(m.Name))) findings.At(member.Span, PluginDiagnostics.StateWrong, PluginFindings.Show(member.Name));
    }

    private JsonTree? Find(string key, JsonTokenType type)
    {
        asked.Add(key);
        if (tree[key] is { } value && value.Type == type) return value;
        Wrong(key);
        return null;
    }
}
