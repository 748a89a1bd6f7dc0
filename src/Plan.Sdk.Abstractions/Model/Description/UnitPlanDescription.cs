using Plan.Sdk.Model.Reports;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="UnitPlan"/>.</summary>
internal static class UnitPlanDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<UnitPlan>("Phần việc của một đơn vị", "The part of one unit");
        var document = b.Field("document", Shape.Record(() => DocumentDetailsDescription.Record), r => r.Document, "Thể thức văn bản", "The paper", required: true);
        var unit = b.Field("unit", Shape.Text, r => r.Unit, "Tên đơn vị", "Name of the unit", required: true);
        var leads = b.Field("leads", Shape.List<PlanTask>(() => PlanTaskDescription.Record), r => r.Leads, "Nhiệm vụ đơn vị chủ trì", "Tasks that it leads");
        var joins = b.Field("joins", Shape.List<PlanTask>(() => PlanTaskDescription.Record), r => r.Joins, "Nhiệm vụ đơn vị phối hợp", "Tasks that it takes part in");
        var assignments = b.Field("assignments", Shape.List<Assignment>(() => AssignmentDescription.Record), r => r.Assignments, "Phân công cho đơn vị", "What the plan assigns to it");
        var reports = b.Field("reports", Shape.List<ReportingRule>(() => ReportingRuleDescription.Record), r => r.Reports, "Chế độ báo cáo của đơn vị", "Reports that it owes");
        return b.Build(v => new UnitPlan
        {
            Document = v.Get<DocumentDetails>(document)!,
            Unit = v.Required(unit),
            Leads = v.List<PlanTask>(leads),
            Joins = v.List<PlanTask>(joins),
            Assignments = v.List<Assignment>(assignments),
            Reports = v.List<ReportingRule>(reports),
        });
    }
}
