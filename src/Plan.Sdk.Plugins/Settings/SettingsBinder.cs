using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Plugins;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;
using Plan.Sdk.Plugins.Manifest;

namespace Plan.Sdk.Plugins.Settings;

/// <summary>Holds what the ward wrote against the settings that a manifest asks for. One for each plugin and run.</summary>
internal sealed class SettingsBinder(PlanDocument<PluginsFile> document, PluginManifest manifest, string workspace, PluginFindings findings)
{
    /// <summary>The settings of a group; incomplete after findings.</summary>
    public PluginSettings Bind(ValueList<SettingDescription> settings, OpenValue? group, ModelPath path)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var member in group?.Members ?? [])
        {
            if (!settings.Any(s => string.Equals(s.Name, member.Key, StringComparison.Ordinal))) ReportUnknown(settings, member.Key, path);
        }

        foreach (var setting in settings)
        {
            var at = path.Field(setting.Name);
            var written = group?.Find(setting.Name);
            if (written is not null && written.Kind != OpenKind.Blank)
            {
                if (Value(setting, written, at) is { } value) values[setting.Name] = value;
            }
            else if (setting.Required)
            {
                findings.At(document.SourceMap.FindKey(written is null ? path : at), PluginDiagnostics.SettingMissing, manifest.Identity, setting.Name, setting.Description);
            }
            else if (setting.Default is { } usual)
            {
                values[setting.Name] = usual;
            }
        }

        return new(values);
    }

    private object? Value(SettingDescription setting, OpenValue written, ModelPath path)
    {
        switch (setting.Type)
        {
            case SettingType.Texts:
                return Texts(setting, written, path);
            case SettingType.Items:
                return Items(setting, written, path);
            default:
                if (written.Kind == OpenKind.Scalar) return Scalar(setting, written, path);
                ReportType(setting, written, path);
                return null;
        }
    }

    private ValueList<string>? Texts(SettingDescription setting, OpenValue written, ModelPath path)
    {
        if (written.Kind == OpenKind.Group)
        {
            ReportType(setting, written, path);
            return null;
        }

        var texts = new List<string>();
        if (written.Kind == OpenKind.Scalar && Text(setting, written, path) is { } single) texts.Add(single);
        for (var i = 0; i < written.Items.Count; i++)
        {
            if (written.Items[i].Kind != OpenKind.Scalar) ReportType(setting, written.Items[i], path.Item(i), new("một đoạn chữ", "a text"));
            else if (Text(setting, written.Items[i], path.Item(i)) is { } text) texts.Add(text);
        }

        return Count(setting, Math.Max(written.Items.Count, texts.Count), path) ? texts.ToValueList() : null;
    }

    private ValueList<PluginSettings>? Items(SettingDescription setting, OpenValue written, ModelPath path)
    {
        if (written.Kind != OpenKind.List)
        {
            ReportType(setting, written, path);
            return null;
        }

        var items = new List<PluginSettings>();
        for (var i = 0; i < written.Items.Count && !findings.IsFull; i++)
        {
            if (written.Items[i].Kind == OpenKind.Group) items.Add(Bind(setting.Items, written.Items[i], path.Item(i)));
            else ReportType(setting, written.Items[i], path.Item(i), new("một nhóm khóa", "a group of keys"));
        }

        return Count(setting, written.Items.Count, path) ? items.ToValueList() : null;
    }

    private bool Count(SettingDescription setting, int count, ModelPath path)
    {
        if (SettingBounds.Within(setting, count)) return true;
        findings.At(document.SourceMap.Find(path), PluginDiagnostics.SettingOutOfBounds, setting.Name, SettingBounds.Words(setting), new LocalizedText($"{count} mục", $"{count} items"));
        return false;
    }

    private object? Scalar(SettingDescription setting, OpenValue written, ModelPath path)
    {
        var span = document.SourceMap.Find(path);
        switch (setting.Type)
        {
            case SettingType.Text:
                return Text(setting, written, path) is not { } text ? null : Bounded(setting, text, new LocalizedText($"{text.Length} ký tự", $"{text.Length} characters"), span);
            case SettingType.Number:
                return SettingScalars.Number(written) is { } number ? Bounded(setting, number, written.Text, span) : BadForm(setting, written, SettingScalars.NumberMeant(written.Text), span);
            case SettingType.Flag:
                return SettingScalars.Flag(written) is { } flag ? flag : BadForm(setting, written, SettingScalars.FlagMeant(written.Text), span);
            case SettingType.Date:
                return SettingScalars.Date(written) is { } day ? day : BadForm(setting, written, SettingScalars.DateMeant(written.Text), span);
            case SettingType.Choice:
                var word = OfficialLetters.Compose(written.Text);
                return SettingBounds.Hold(setting, word) ? word : BadForm(setting, written, NearestName.Find(word, setting.Choices.Select(c => c.Value)), span);
            case SettingType.Secret:
                return Secret(written.Text, span);
            default:
                return WorkspaceFile.Find(workspace, written.Text, span, findings);
        }
    }

    private string? Text(SettingDescription setting, OpenValue written, ModelPath path)
    {
        var text = OfficialLetters.Compose(written.Text);
        // Line breaks and tabs are what a text in YAML may have.
        if (PrintableText.IndexOfUnprintable(text.Replace('\n', ' ').Replace('\t', ' ')) is not (>= 0 and var at)) return text;
        findings.At(document.SourceMap.Find(path), PluginDiagnostics.SettingUnprintable, setting.Name, $"U+{(int)text[at]:X4}");
        return null;
    }

    private SecretHandle? Secret(string name, SourceSpan span)
    {
        var known = document.Model.Secrets.Select(s => s.Name).ToList();
        if (known.Contains(name, StringComparer.Ordinal)) return new(name);
        findings.At(span, PluginDiagnostics.SecretNotListed, name.Length <= 3 ? PluginFindings.Show(name) : PluginFindings.Show(name[..3] + "…"), PluginFindings.Suggest(NearestName.Find(name, known)));
        return null;
    }

    private object? Bounded(SettingDescription setting, object value, object shown, SourceSpan span)
    {
        if (SettingBounds.Hold(setting, value)) return value;
        findings.At(span, PluginDiagnostics.SettingOutOfBounds, setting.Name, SettingBounds.Words(setting), shown);
        return null;
    }

    private object? BadForm(SettingDescription setting, OpenValue written, string? near, SourceSpan span)
    {
        findings.At(span, PluginDiagnostics.SettingBadForm, setting.Name, SettingBounds.Words(setting), PluginFindings.Show(written.Text), PluginFindings.Suggest(near));
        return null;
    }

    private void ReportType(SettingDescription setting, OpenValue written, ModelPath path, LocalizedText? instead = null)
    {
        LocalizedText found = written.Kind switch
        {
            OpenKind.Blank => new("để trống", "nothing"),
            OpenKind.Scalar => new("một đoạn chữ", "a text"),
            OpenKind.List => new("một danh sách", "a list"),
            _ => new("một nhóm khóa", "a group of keys"),
        };
        findings.At(document.SourceMap.FindKey(path), PluginDiagnostics.SettingWrongType, setting.Name, instead ?? SettingBounds.Words(setting), found);
    }

    private void ReportUnknown(ValueList<SettingDescription> settings, string key, ModelPath path)
    {
        var span = document.SourceMap.FindKey(path.Field(key));
        var shown = PluginFindings.Show(key);
        if (settings.Count == 0) findings.At(span, PluginDiagnostics.SettingNone, manifest.Identity, shown);
        else findings.At(span, PluginDiagnostics.SettingUnknown, manifest.Identity, shown, PluginFindings.Suggest(NearestName.Find(key, settings.Select(s => s.Name))), string.Join(", ", settings.Select(s => s.Name)));
    }
}
