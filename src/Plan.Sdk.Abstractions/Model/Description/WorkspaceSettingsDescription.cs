namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="WorkspaceSettings"/>.</summary>
internal static class WorkspaceSettingsDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<WorkspaceSettings>("Thư mục làm việc", "A workspace");
        var name = b.Field("name", Shape.Text, w => w.Name, "Tên", "Name");
        var presentation = b.Field("presentation", Shape.Record(() => PresentationSettingsDescription.Record), w => w.Presentation, "Cách trình bày chung", "How papers are laid out");
        var rules = b.Field("rules", Shape.List<RuleSetting>(() => RuleSettingDescription.Record), w => w.Rules, "Quy tắc đổi mức hoặc tắt", "Rules whose tier is changed");
        var reporting = b.Field("reporting", Shape.Record(() => ReportingSettingsDescription.Record), w => w.Reporting, "Cách tính kỳ và hạn báo cáo", "How reports are reckoned");
        var templates = b.Field("templates", Shape.Record(() => TemplateSettingsDescription.Record), w => w.Templates, "Cách chạy mẫu", "How templates are run");
        return b.Build(v => new WorkspaceSettings
        {
            Name = v.Get<string>(name),
            Presentation = v.Get<PresentationSettings>(presentation),
            Rules = v.List<RuleSetting>(rules),
            Reporting = v.Get<ReportingSettings>(reporting),
            Templates = v.Get<TemplateSettings>(templates),
        });
    }
}
