namespace Plan.Sdk.Model;

/// <summary>One change of a plan: fields of an item that is named by its id, an item that comes in, or one that goes out.</summary>
public sealed record AmendmentChange
{
    /// <summary>New values of a target.</summary>
    public ItemChange<Target>? Target { get; init; }

    /// <summary>New values of a stage.</summary>
    public ItemChange<Stage>? Stage { get; init; }

    /// <summary>New values of a task.</summary>
    public ItemChange<PlanTask>? Task { get; init; }

    /// <summary>New values of an assignment.</summary>
    public ItemChange<Assignment>? Assignment { get; init; }

    /// <summary>New values of a reporting rule.</summary>
    public ItemChange<ReportingRule>? Reporting { get; init; }

    /// <summary>New words of an audience.</summary>
    public ItemChange<Audience>? Audience { get; init; }

    /// <summary>The new period of the plan.</summary>
    public PlanPeriod? Period { get; init; }

    /// <summary>What pays for the plan now.</summary>
    public Funding? Funding { get; init; }

    /// <summary>An item that comes in.</summary>
    public AmendmentAddition? Add { get; init; }

    /// <summary>An item, or values of one, that go out.</summary>
    public AmendmentRemoval? Remove { get; init; }
}
