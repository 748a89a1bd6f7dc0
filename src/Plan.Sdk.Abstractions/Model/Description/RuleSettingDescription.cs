using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="RuleSetting"/>.</summary>
internal static class RuleSettingDescription
{
    private const string Off = "off";

    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<RuleSetting>("Thiết lập một quy tắc", "A rule whose tier is changed");
        var id = b.Field("id", Shape.Text, r => r.Id, "Mã quy tắc: PLAN2001", "ID of the diagnostic", required: true);
        var severity = b.Field("severity", new ChoiceShape(
            Shape.Choice("off", Off, "tắt", "off"),
            Shape.Choice("info", nameof(DiagnosticSeverity.Info), "thông tin", "info"),
            Shape.Choice("warning", nameof(DiagnosticSeverity.Warning), "cảnh báo", "warning"),
            Shape.Choice("error", nameof(DiagnosticSeverity.Error), "lỗi", "error")), r => r.Severity?.ToString() ?? Off, "Mức: off, info, warning, error", "Tier: off, info, warning, error", required: true);
        var reason = b.Field("reason", Shape.Text, r => r.Reason, "Lý do", "Why", required: true);
        return b.Build(v => new RuleSetting
        {
            Id = v.Required(id),
            Severity = Enum.TryParse<DiagnosticSeverity>(v.Required(severity), out var tier) ? tier : null,
            Reason = v.Required(reason),
        });
    }
}
