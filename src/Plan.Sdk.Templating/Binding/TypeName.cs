using Plan.Sdk.Model.Description;

namespace Plan.Sdk.Templating.Binding;

/// <summary>Reads the types that a head writes: <c>PlanTask</c>, <c>text?</c>, <c>Target[]</c>.</summary>
internal static class TypeName
{
    private const string List = "[]";

    /// <summary>The names without <c>[]</c> and <c>?</c>.</summary>
    public static IEnumerable<string> All { get; } =
        [.. Simple.Keys, .. ModelDescription.AllRecords.Select(r => r.Name).Order(StringComparer.Ordinal)];

    private static Dictionary<string, TemplateType> Simple => new(StringComparer.Ordinal)
    {
        ["text"] = TemplateType.Text,
        ["number"] = TemplateType.Number,
        ["boolean"] = TemplateType.Boolean,
        ["date"] = TemplateType.Date,
    };

    /// <summary>The type; <c>null</c> when it is none.</summary>
    public static TemplateType? Read(string written)
    {
        if (written.EndsWith('?')) return Read(written[..^1])?.Optional();
        if (written.EndsWith(List, StringComparison.Ordinal)) return Read(written[..^List.Length]) is { IsOptional: false } item ? TemplateType.ListOf(item) : null;
        if (Simple.TryGetValue(written, out var simple)) return simple;
        if (ModelDescription.AllRecords.FirstOrDefault(r => string.Equals(r.Name, written, StringComparison.Ordinal)) is not { } record) return null;
        return ReferenceEquals(record, ModelDescription.Organization) ? TemplateType.Organization : new(TypeKind.Record) { Record = record };
    }
}
