namespace Plan.Sdk.Model;

/// <summary>An item that an amendment brings into a plan.</summary>
public sealed record AmendmentAddition
{
    /// <summary>A target.</summary>
    public Target? Target { get; init; }

    /// <summary>A stage.</summary>
    public Stage? Stage { get; init; }

    /// <summary>A task.</summary>
    public PlanTask? Task { get; init; }

    /// <summary>An assignment.</summary>
    public Assignment? Assignment { get; init; }

    /// <summary>A reporting rule.</summary>
    public ReportingRule? Reporting { get; init; }

    /// <summary>An audience.</summary>
    public Audience? Audience { get; init; }

    /// <summary>The id of the stage or task that it becomes a part of; <c>null</c>: of the plan itself.</summary>
    public string? In { get; init; }

    /// <summary>The id of the item that it stands behind; <c>null</c>: at the end.</summary>
    public string? After { get; init; }
}
