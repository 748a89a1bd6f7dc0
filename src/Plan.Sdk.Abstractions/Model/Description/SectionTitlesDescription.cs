namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="SectionTitles"/>.</summary>
internal static class SectionTitlesDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<SectionTitles>("Tên các phần", "Section titles");
        var purposes = b.Field("purposes", Shape.Text, t => t.Purposes, "Tên phần mục đích, yêu cầu", "Of purposes and requirements");
        var objectives = b.Field("objectives", Shape.Text, t => t.Objectives, "Tên phần mục tiêu", "Of objectives");
        var general = b.Field("general", Shape.Text, t => t.General, "Tên mục tiêu chung", "Of the general objective");
        var audiences = b.Field("audiences", Shape.Text, t => t.Audiences, "Tên phần đối tượng", "Of audiences");
        var tasks = b.Field("tasks", Shape.Text, t => t.Tasks, "Tên phần nhiệm vụ", "Of tasks");
        var funding = b.Field("funding", Shape.Text, t => t.Funding, "Tên phần kinh phí", "Of funding");
        var assignments = b.Field("assignments", Shape.Text, t => t.Assignments, "Tên phần tổ chức thực hiện", "Of assignments");
        var reporting = b.Field("reporting", Shape.Text, t => t.Reporting, "Tên phần chế độ báo cáo", "Of reporting");
        return b.Build(v => new SectionTitles
        {
            Purposes = v.Get<string>(purposes),
            Objectives = v.Get<string>(objectives),
            General = v.Get<string>(general),
            Audiences = v.Get<string>(audiences),
            Tasks = v.Get<string>(tasks),
            Funding = v.Get<string>(funding),
            Assignments = v.Get<string>(assignments),
            Reporting = v.Get<string>(reporting),
        });
    }
}
