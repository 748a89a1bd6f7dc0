using System.Globalization;
using System.Text.Json;

namespace Plan.Sdk.Plugins.Packs;

/// <summary>A place in a JSON value (RFC 6901). <c>/</c> alone is the value itself, since a key of YAML can't be empty.</summary>
internal sealed class JsonPointer
{
    private readonly string[] steps;

    private JsonPointer(string[] steps) => this.steps = steps;

    /// <summary>The pointer of a text; a name without a slash is a key. <c>null</c> when it is none.</summary>
    public static JsonPointer? Parse(string text)
    {
        if (text == "/") return new([]);
        if (!text.StartsWith('/')) return text.Contains('/') || text.Contains('~') ? null : new([text]);
        var parts = text[1..].Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            for (var at = parts[i].IndexOf('~'); at >= 0; at = parts[i].IndexOf('~', at + 1))
            {
                if (at + 1 == parts[i].Length || parts[i][at + 1] is not ('0' or '1')) return null;
            }

            parts[i] = parts[i].Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
        }

        return new(parts);
    }

    /// <summary>What stands there; <c>null</c>: nothing.</summary>
    public JsonElement? Find(JsonElement value)
    {
        foreach (var step in steps)
        {
            if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty(step, out var member)) value = member;
            else if (value.ValueKind == JsonValueKind.Array && IsIndex(step) && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < value.GetArrayLength()) value = value[index];
            else return null;
        }

        return value;
    }

    private static bool IsIndex(string step) => step == "0" || (step.Length > 0 && step[0] != '0');
}
