using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;

namespace Plan.Sdk.Reporting.Amendments;

/// <summary>A kind of item that amendments change.</summary>
/// <param name="Key">The key of a change that names it.</param>
/// <param name="Type">The type in the model.</param>
/// <param name="Name">What it is called inside a sentence.</param>
internal sealed record AmendedItem(string Key, Type Type, LocalizedText Name)
{
    /// <summary>All kinds.</summary>
    public static IReadOnlyList<AmendedItem> All { get; } =
    [
        new("target", typeof(Target), new("chỉ tiêu", "target")),
        new("stage", typeof(Stage), new("giai đoạn", "stage")),
        new("task", typeof(PlanTask), new("nhiệm vụ", "task")),
        new("assignment", typeof(Assignment), new("phân công", "assignment")),
        new("reporting", typeof(ReportingRule), new("chế độ báo cáo", "reporting rule")),
        new("audience", typeof(Audience), new("đối tượng", "audience")),
    ];

    /// <summary>The keys of the kind.</summary>
    public RecordDescription Description => ModelDescription.Of(Type);
}
