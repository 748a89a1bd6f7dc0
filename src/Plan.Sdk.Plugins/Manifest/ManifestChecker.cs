using System.Text.Json;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Manifest;

/// <summary>Holds the values of a manifest against their description and tells all that does not fit.</summary>
internal static class ManifestChecker
{
    public static void Check(JsonTree value, ManifestShape shape, PluginFindings findings)
    {
        if (findings.IsFull) return;
        if (!Fits(value, shape.Type))
        {
            findings.At(value.Span, PluginDiagnostics.ManifestWrongType, shape.Words, NameOf(value.Type));
            return;
        }

        switch (shape.Type)
        {
            case ManifestType.Text:
                CheckText(value, shape, findings);
                break;
            case ManifestType.Word:
                CheckWord(value, shape, findings);
                break;
            case ManifestType.Number:
                CheckNumber(value, shape, findings);
                break;
            case ManifestType.List:
                CheckList(value, shape, findings);
                break;
            case ManifestType.Object:
                CheckObject(value, shape, findings);
                break;
            case ManifestType.Default:
                CheckDefault(value, findings);
                break;
        }
    }

    private static bool Fits(JsonTree value, ManifestType type) => type switch
    {
        ManifestType.Text or ManifestType.Word => value.Type == JsonTokenType.String,
        ManifestType.Number => value.Type == JsonTokenType.Number,
        ManifestType.Flag => value.Type is JsonTokenType.True or JsonTokenType.False,
        ManifestType.List => value.Type == JsonTokenType.StartArray,
        ManifestType.Object => value.Type == JsonTokenType.StartObject,
        _ => value.Type is not (JsonTokenType.StartObject or JsonTokenType.Null),
    };

    private static void CheckText(JsonTree value, ManifestShape shape, PluginFindings findings)
    {
        if (shape.Form is { } form)
        {
            if (value.Text.Length <= shape.Max && form.Accepts(value.Text)) return;
            var near = value.Text.Length <= shape.Max ? form.Meant(value.Text) : null;
            findings.At(value.Span, PluginDiagnostics.ManifestBadForm, PluginFindings.Show(value.Text), form.Words, PluginFindings.Suggest(near));
        }
        else if (value.Text.Length > shape.Max || string.IsNullOrWhiteSpace(value.Text))
        {
            findings.At(value.Span, PluginDiagnostics.ManifestTextLength, (int)shape.Max);
        }
        else if (PrintableText.IndexOfUnprintable(value.Text) is >= 0 and var at)
        {
            findings.At(value.Span, PluginDiagnostics.ManifestUnprintable, $"U+{(int)value.Text[at]:X4}");
        }
    }

    private static void CheckWord(JsonTree value, ManifestShape shape, PluginFindings findings)
    {
        var words = shape.Choices.Select(c => c.Text).ToList();
        if (words.Contains(value.Text, StringComparer.Ordinal)) return;
        var near = PluginFindings.Suggest(NearestName.Find(value.Text, words));
        findings.At(value.Span, PluginDiagnostics.ManifestUnknownWord, PluginFindings.Show(value.Text), near, string.Join(", ", words));
    }

    private static void CheckNumber(JsonTree value, ManifestShape shape, PluginFindings findings)
    {
        if (ManifestNumber.TryParse(value.Text, out var number) && number >= shape.Min && number <= shape.Max && (!shape.IsWhole || number == decimal.Truncate(number))) return;
        findings.At(value.Span, PluginDiagnostics.ManifestNumberRange, PluginFindings.Show(value.Text), shape.Words);
    }

    private static void CheckList(JsonTree value, ManifestShape shape, PluginFindings findings)
    {
        if (value.Items.Count < shape.Min || value.Items.Count > shape.Max)
            findings.At(value.Span, PluginDiagnostics.ManifestListCount, value.Items.Count, (int)shape.Min, (int)shape.Max);
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var item in value.Items)
        {
            Check(item, shape.Item!, findings);
            if (Key(item) is not { } key || seen.TryAdd(key.Text, key.Span)) continue;
            findings.At(key.Span, PluginDiagnostics.ManifestRepeatedItem, PluginFindings.Show(key.Text), seen[key.Text].Start.Line);
        }
    }

    // What tells items apart: the word itself, or the name of a setting or the word of a choice.
    private static JsonTree? Key(JsonTree item)
    {
        var key = item.Type == JsonTokenType.StartObject ? item["name"] ?? item["value"] : item;
        return key?.Type == JsonTokenType.String ? key : null;
    }

    private static void CheckObject(JsonTree value, ManifestShape shape, PluginFindings findings)
    {
        foreach (var member in value.Members)
        {
            if (shape.Find(member.Name) is { } key)
            {
                Check(member.Value, key.Shape, findings);
                continue;
            }

            var near = PluginFindings.Suggest(NearestName.Find(member.Name, shape.Keys.Select(k => k.Name)));
            findings.At(member.Span, PluginDiagnostics.ManifestUnknownKey, PluginFindings.Show(member.Name), near, string.Join(", ", shape.Keys.Select(k => k.Name)));
        }

        foreach (var key in shape.Keys)
        {
            if (key.Required && value[key.Name] is null) findings.At(value.Span, PluginDiagnostics.ManifestMissingKey, key.Name, key.Description);
        }
    }

    private static void CheckDefault(JsonTree value, PluginFindings findings)
    {
        if (value.Type == JsonTokenType.String) Check(value, DefaultText, findings);
        foreach (var item in value.Items) Check(item, DefaultText, findings);
    }

    private static readonly ManifestShape DefaultText = ManifestShape.Text(ManifestDescription.MostText);

    private static LocalizedText NameOf(JsonTokenType type) => type switch
    {
        JsonTokenType.String => new("một đoạn chữ", "a text"),
        JsonTokenType.Number => new("một số", "a number"),
        JsonTokenType.True or JsonTokenType.False => new("true hoặc false", "true or false"),
        JsonTokenType.StartArray => new("một danh sách", "a list"),
        JsonTokenType.StartObject => new("một nhóm khóa", "a group of keys"),
        _ => new("null", "null"),
    };
}
