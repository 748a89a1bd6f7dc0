namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="ObjectiveSet"/>.</summary>
internal static class ObjectiveSetDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<ObjectiveSet>("Mục đích, yêu cầu, mục tiêu", "What a plan wants to reach");
        var purposes = b.Field("purposes", Shape.List<Statement>(() => StatementDescription.Record), o => o.Purposes, "Mục đích", "Purposes");
        var requirements = b.Field("requirements", Shape.List<Statement>(() => StatementDescription.Record), o => o.Requirements, "Yêu cầu", "Requirements");
        var general = b.Field("general", Shape.Clause, o => o.General, "Mục tiêu chung", "General objective");
        var targets = b.Field("targets", Shape.List<Target>(() => TargetDescription.Record), o => o.Targets, "Chỉ tiêu cho cả thời gian thực hiện", "Targets for the whole term");
        var stages = b.Field("stages", Shape.List<Stage>(() => StageDescription.Record), o => o.Stages, "Mục tiêu cụ thể theo giai đoạn", "Specific objectives by stage");
        return b.Build(v => new ObjectiveSet
        {
            Purposes = v.List<Statement>(purposes),
            Requirements = v.List<Statement>(requirements),
            General = v.Get<ClauseText>(general),
            Targets = v.List<Target>(targets),
            Stages = v.List<Stage>(stages),
        });
    }
}
