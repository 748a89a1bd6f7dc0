namespace Plan.Sdk.Reporting.Provenance;

/// <summary>What a value was followed to.</summary>
public enum HopKind
{
    /// <summary>A value of a plan that is no part of a target, a task or a basis.</summary>
    Value,

    /// <summary>A target.</summary>
    Target,

    /// <summary>A task.</summary>
    Task,

    /// <summary>A figure that a unit has reported.</summary>
    Figure,

    /// <summary>A paper known by its citation alone: here the way ends, because the workspace does not have its content.</summary>
    Citation,
}
