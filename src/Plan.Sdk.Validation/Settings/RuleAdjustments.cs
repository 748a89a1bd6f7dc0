using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Validation.Settings;

/// <summary>
/// What a workspace's settings and a file's own lines make of findings. Settings and lines that change nothing because no
/// rule has that ID, or because nothing was found there, are named, so that they do not outlive their reason.
/// </summary>
/// <param name="rules">The rules that ran.</param>
/// <param name="settings">The workspace's settings.</param>
/// <param name="document">The plan's file.</param>
internal sealed class RuleAdjustments(ValueList<IPlanRule> rules, WorkspaceSettings settings, PlanDocument<ActionPlan> document)
{
    /// <summary>All that it may report.</summary>
    public static ValueList<DiagnosticDescriptor> Descriptors { get; } =
        [RuleDiagnostics.UnknownRuleId, RuleDiagnostics.UnusedSuppression, RuleDiagnostics.RepeatedSetting];

    /// <summary>Passes on what is left of the findings, and then the remarks about settings and lines.</summary>
    public void Apply(DiagnosticBag found, DiagnosticBag diagnostics)
    {
        var used = new bool[document.Suppressions.Count];
        foreach (var diagnostic in (IEnumerable<Diagnostic>)found.ToSorted())
        {
            var (isSet, tier) = Adjusted(diagnostic, used);
            if (!isSet) diagnostics.Add(diagnostic);
            else if (tier is { } severity) diagnostics.Add(diagnostic with { Severity = severity });
        }

        var known = rules.SelectMany(r => r.Descriptors).Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        ReportSettings(known, diagnostics);
        ReportSuppressions(known, used, diagnostics);
    }

    /// <summary>The tier that a finding gets, <c>null</c> for none: its own line says more than the workspace.</summary>
    private (bool IsSet, DiagnosticSeverity? Tier) Adjusted(Diagnostic diagnostic, bool[] used)
    {
        Suppression? own = null;
        for (var i = 0; i < used.Length; i++)
        {
            var line = document.Suppressions[i];
            if (line.Line != diagnostic.Span?.Start.Line || !string.Equals(diagnostic.Span?.File, document.SourceMap.File, StringComparison.Ordinal) || !string.Equals(line.Id, diagnostic.Id, StringComparison.Ordinal)) continue;
            used[i] = true;
            own = line;
        }

        return own is not null ? (true, own.Severity)
            : SettingOf(diagnostic.Id) is { } setting ? (true, setting.Severity)
            : (false, null);
    }

    private RuleSetting? SettingOf(string id)
    {
        foreach (var setting in settings.Rules)
        {
            if (string.Equals(setting.Id, id, StringComparison.Ordinal)) return setting;
        }

        return null;
    }

    private void ReportSettings(HashSet<string> known, DiagnosticBag diagnostics)
    {
        foreach (var setting in settings.Rules)
        {
            if (!known.Contains(setting.Id)) diagnostics.Add(Unknown(setting.Id, known, span: null));
            else if (!ReferenceEquals(SettingOf(setting.Id), setting)) diagnostics.Add(new(RuleDiagnostics.RepeatedSetting, null, setting.Id));
        }
    }

    private void ReportSuppressions(HashSet<string> known, bool[] used, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < used.Length; i++)
        {
            if (used[i]) continue;
            var line = document.Suppressions[i];
            var place = new SourcePosition(line.Line, 1);
            var span = new SourceSpan(document.SourceMap.File, place, place);
            diagnostics.Add(known.Contains(line.Id)
                ? new(RuleDiagnostics.UnusedSuppression, span, line.Id, line.Line)
                : Unknown(line.Id, known, span));
        }
    }

    private static Diagnostic Unknown(string id, HashSet<string> known, SourceSpan? span)
    {
        var nearest = NearestName.Find(id, known);
        return new(RuleDiagnostics.UnknownRuleId, span, id, nearest is null
            ? new LocalizedText("xem các mã bằng lệnh plan explain", "see the IDs with plan explain")
            : new LocalizedText($"ý bạn là {nearest}?", $"did you mean {nearest}?"));
    }
}
