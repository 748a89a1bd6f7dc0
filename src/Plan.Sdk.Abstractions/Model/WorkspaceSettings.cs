using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>The settings of a workspace: its file <c>workspace.yaml</c>.</summary>
public sealed record WorkspaceSettings
{
    /// <summary>The name, for messages.</summary>
    public string? Name { get; init; }

    /// <summary>How papers are laid out.</summary>
    public PresentationSettings? Presentation { get; init; }

    /// <summary>Rules whose tier is changed.</summary>
    public ValueList<RuleSetting> Rules { get; init; } = [];

    /// <summary>How reports are reckoned.</summary>
    public ReportingSettings? Reporting { get; init; }

    /// <summary>How templates are run.</summary>
    public TemplateSettings? Templates { get; init; }
}
