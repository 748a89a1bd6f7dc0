using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;
using Plan.Sdk.Yaml.Reading;

namespace Plan.Sdk.Yaml;

/// <summary>Sees that every reference of one file's model leads to something of the workspace.</summary>
internal sealed class ReferenceChecker(LoadedWorkspace workspace, string? issuer, SourceMap map, DiagnosticBag diagnostics)
{
    /// <summary>Checks a model.</summary>
    public void Check(object model) => Visit(model, ModelDescription.Of(model.GetType()), ModelPath.Root);

    private void Visit(object record, RecordDescription description, ModelPath path)
    {
        foreach (var field in ReferenceFields.Of(description))
        {
            if (field.Get(record, ClauseValues.Nowhere) is not { } value) continue;
            var at = path.Field(field.Key);
            if (field.Shape is ListShape list) VisitList(list.Item, (IEnumerable<object>)value, at);
            else VisitValue(field.Shape, value, at);
        }
    }

    private void VisitList(ValueShape item, IEnumerable<object> values, ModelPath path)
    {
        var index = 0;
        foreach (var value in values) VisitValue(item, value, path.Item(index++));
    }

    private void VisitValue(ValueShape shape, object value, ModelPath path)
    {
        if (shape is RecordShape record) Visit(value, record.Description, path);
        else if (shape is ReferenceShape reference) CheckId(reference.Target, (string)value, path);
    }

    private void CheckId(ReferenceTarget target, string id, ModelPath path)
    {
        if (target == ReferenceTarget.Paper)
        {
            if (!workspace.HasPaper(id)) ReportPaper(id, path);
            return;
        }

        var home = target == ReferenceTarget.Unit ? issuer : null;
        if (workspace.Workspace.Organizations.Find(id, home) is not null) return;
        var nearest = NearestName.Find(id, workspace.Workspace.Organizations.KnownIds(home));
        Report(YamlDiagnostics.UnknownOrganization, path, nearest, id, ValueNames.Suggest(nearest), HowToAdd(id, target));
    }

    private void ReportPaper(string id, ModelPath path)
    {
        var known = workspace.Workspace.Papers.Select(p => p.Id).Concat(workspace.PlanFiles.Keys.Order(StringComparer.Ordinal));
        var nearest = NearestName.Find(id, known);
        Report(YamlDiagnostics.UnknownPaper, path, nearest, id, ValueNames.Suggest(nearest));
    }

    private LocalizedText HowToAdd(string id, ReferenceTarget target)
    {
        if (workspace.Root is null)
        {
            return new(
                $" Tệp này không nằm trong thư mục làm việc nào: hãy chạy “plan init” để tạo thư mục có workspace.yaml, rồi thêm organizations/{id}.yaml với “kind: Organization”.",
                $" This file stands in no workspace: run \"plan init\" to make a folder with workspace.yaml, then add organizations/{id}.yaml with \"kind: Organization\".");
        }

        return target == ReferenceTarget.Unit && issuer is not null
            ? new($" Hãy sửa mã, hoặc thêm vào “units” của {issuer}, hoặc thêm tệp organizations/{id}.yaml.", $" Mend the id, or add it to the \"units\" of {issuer}, or add a file organizations/{id}.yaml.")
            : new($" Hãy sửa mã, hoặc thêm tệp organizations/{id}.yaml với “kind: Organization”.", $" Mend the id, or add a file organizations/{id}.yaml with \"kind: Organization\".");
    }

    private void Report(DiagnosticDescriptor descriptor, ModelPath path, string? nearest, params ReadOnlySpan<object> arguments)
    {
        var span = map.Find(path);
        diagnostics.Add(new(descriptor, span, arguments)
        {
            Path = path.ToString(),
            Fixes = nearest is null ? [] : [new(new($"Sửa thành “{nearest}”", $"Change to \"{nearest}\""), span, nearest)],
        });
    }
}
