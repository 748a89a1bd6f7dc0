namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="Stage"/>.</summary>
internal static class StageDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<Stage>("Giai đoạn", "A stage");
        var id = b.Field("id", Shape.Id, s => s.Id, "Mã", "Id", required: true);
        var title = b.Field("title", Shape.Clause, s => s.Title, "Tên; nhắc thời gian bằng {period}", "Title; may name {period}");
        var period = b.Field("period", Shape.Record(() => PlanPeriodDescription.Record), s => s.Period, "Thời gian của giai đoạn", "Years it covers");
        var targets = b.Field("targets", Shape.List<Target>(() => TargetDescription.Record), s => s.Targets, "Chỉ tiêu", "Targets");
        return b.Build(v => new Stage
        {
            Id = v.Required(id),
            Title = v.Get<ClauseText>(title),
            Period = v.Get<PlanPeriod>(period),
            Targets = v.List<Target>(targets),
        });
    }
}
