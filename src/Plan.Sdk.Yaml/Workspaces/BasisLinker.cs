using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;
using Plan.Sdk.Yaml.Reading;

namespace Plan.Sdk.Yaml;

/// <summary>Fills the bases of one paper from the papers they cite, and sees that each says enough to be cited.</summary>
internal sealed class BasisLinker(string own, SourceMap map, LoadedWorkspace workspace, DiagnosticBag diagnostics)
{
    private static readonly RecordDescription Description = ModelDescription.Of(typeof(LegalBasis));

    /// <summary>The basis, filled when it cites a paper; the same instance when there is nothing to fill.</summary>
    public LegalBasis Link(LegalBasis basis, ModelPath path)
    {
        if (basis.Cites is not { } id)
        {
            if (basis.Type is null) Report(YamlDiagnostics.BasisIncomplete, path, "type");
            if (basis.Subject is null && basis.Number is null) Report(YamlDiagnostics.BasisIncomplete, path, "subject");
            return basis;
        }

        var at = path.Field("cites");
        if (string.Equals(id, own, StringComparison.Ordinal))
        {
            Report(YamlDiagnostics.RefersToItself, at, id);
            return basis;
        }

        // An id that nothing has was reported with the other references.
        if (!workspace.HasPaper(id)) return basis;
        if (workspace.FindPaper(id) is not { } paper)
        {
            Report(YamlDiagnostics.CitedPlanBroken, at, id, workspace.PlanFiles[id]);
            return basis;
        }

        ReportTyped(basis, id, path);
        var filled = basis with { Type = paper.Type, Number = paper.Number, Date = paper.Date, Issuer = paper.Issuer, Subject = paper.Subject };
        if (filled.Subject is null && filled.Number is null) Report(YamlDiagnostics.BasisIncomplete, at, "subject");
        CheckClause(filled, path.Field("text"));
        return filled;
    }

    private void ReportTyped(LegalBasis basis, string id, ModelPath path)
    {
        foreach (var (key, value) in new (string, object?)[] { ("type", basis.Type), ("number", basis.Number), ("date", basis.Date), ("issuer", basis.Issuer), ("subject", basis.Subject) })
        {
            if (value is null) continue;
            var at = path.Field(key);
            diagnostics.Add(new(YamlDiagnostics.CitedTwice, map.FindKey(at), key, id) { Path = at.ToString() });
        }
    }

    private void CheckClause(LegalBasis basis, ModelPath at)
    {
        if (basis.Text is not { } text) return;
        foreach (var part in text.Parts)
        {
            if (part.IsName && Description.Find(part.Text) is { } field && !ClauseValues.HasValue(field, basis, []))
                Report(YamlDiagnostics.NameWithoutValue, at, part.Text, field.SourceKey(basis));
        }
    }

    private void Report(DiagnosticDescriptor descriptor, ModelPath at, params ReadOnlySpan<object> arguments) =>
        diagnostics.Add(new(descriptor, map.Find(at), arguments) { Path = at.ToString() });
}
