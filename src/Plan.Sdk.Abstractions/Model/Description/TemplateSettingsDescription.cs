namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="TemplateSettings"/>.</summary>
internal static class TemplateSettingsDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<TemplateSettings>("Cách chạy mẫu", "How templates are run");
        var limits = b.Field("limits", Shape.Record(() => TemplateLimitsDescription.Record), t => t.Limits, "Giới hạn của một lần chạy mẫu", "What one rendering may use");
        return b.Build(v => new TemplateSettings { Limits = v.Get<TemplateLimits>(limits) });
    }
}
