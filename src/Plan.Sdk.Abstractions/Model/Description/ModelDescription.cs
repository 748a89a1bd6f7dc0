using Plan.Sdk.Collections;

namespace Plan.Sdk.Model.Description;

/// <summary>The model, described once: the reader, the JSON Schema and the template checker all follow it.</summary>
public static class ModelDescription
{
    /// <summary>The value of <c>apiVersion:</c>.</summary>
    public const string ApiVersion = "plan/v1";

    /// <summary>The keys of an <see cref="Model.ActionPlan"/>.</summary>
    public static RecordDescription ActionPlan => ActionPlanDescription.Record;

    /// <summary>The keys of an <see cref="Model.Organization"/>.</summary>
    public static RecordDescription Organization => OrganizationDescription.Record;

    /// <summary>The fields of a <see cref="Model.Reports.Report"/>, which is made and never read.</summary>
    public static RecordDescription Report => ReportDescription.Record;

    /// <summary>The fields of a <see cref="Model.Reports.UnitPlan"/>, which is made and never read.</summary>
    public static RecordDescription UnitPlan => UnitPlanDescription.Record;

    /// <summary>The keys of an <see cref="Model.Amendment"/>.</summary>
    public static RecordDescription Amendment => AmendmentDescription.Record;

    /// <summary>The kinds of YAML file.</summary>
    public static ValueList<DocumentKind> Kinds { get; } =
    [
        Kind(ActionPlanDescription.Record),
        Kind(OrganizationDescription.Record),
        Kind(CitedDocumentDescription.Record),
        Kind(SubmissionDescription.Record),
        Kind(TimelineDescription.Record),
        Kind(ReportPaperDescription.Record),
        Kind(AmendmentDescription.Record),
        Kind(HolidayCalendarDescription.Record),
        Kind(DatabaseQueryDescription.Record),
        Kind(WebQueryDescription.Record),
        new("Workspace", WorkspaceSettingsDescription.Record.Description, WorkspaceSettingsDescription.Record),
        new("Plugins", PluginsFileDescription.Record.Description, PluginsFileDescription.Record),
    ];

    /// <summary>All records of the model, in the order in which the kinds lead to them, then those of what is made from them.</summary>
    public static ValueList<RecordDescription> AllRecords => Records.Value.Values.ToValueList();

    /// <summary>The kind of a name, letter case counting; <c>null</c> when there is none.</summary>
    public static DocumentKind? FindKind(string name) => Kinds.FirstOrDefault(k => string.Equals(k.Name, name, StringComparison.Ordinal));

    /// <summary>The description of a record type.</summary>
    /// <exception cref="InvalidOperationException">The type is no record of the model.</exception>
    public static RecordDescription Of(Type record) => Records.Value[record];

    private static Lazy<Dictionary<Type, RecordDescription>> Records { get; } = new(Collect);

    private static DocumentKind Kind(RecordDescription record) => new(record.Name, record.Description, record);

    private static Dictionary<Type, RecordDescription> Collect()
    {
        var found = new Dictionary<Type, RecordDescription>();
        foreach (var kind in Kinds) Visit(new RecordShape(() => kind.Record));
        Visit(new RecordShape(() => Report));
        Visit(new RecordShape(() => UnitPlan));
        return found;

        void Visit(ValueShape shape)
        {
            if (shape is ListShape list) Visit(list.Item);
            if (shape is not RecordShape record || !found.TryAdd(record.Description.Type, record.Description)) return;
            foreach (var field in record.Description.Fields) Visit(field.Shape);
        }
    }
}
