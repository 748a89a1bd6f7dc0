using Plan.Sdk.Collections;

namespace Plan.Sdk.Model.Reports;

/// <summary>One unit that owes a report of the period. Immutable; compares by value.</summary>
public sealed record ReportUnit
{
    /// <summary>The id of the unit.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the unit.</summary>
    public required string Name { get; init; }

    /// <summary>How its report stands on the day of the report.</summary>
    public required ObligationState State { get; init; }

    /// <summary>The last day on which it is in time, extensions counted.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>The day it was sent.</summary>
    public DateOnly? Sent { get; init; }

    /// <summary>How many working days it is or was late.</summary>
    public required int DaysLate { get; init; }

    /// <summary>The number of the decision by which the last day was moved.</summary>
    public string? Extension { get; init; }

    /// <summary>The number of the decision that waives it or gives it back, while that is how it stands.</summary>
    public string? Decision { get; init; }

    /// <summary>The name of the unit whose duty it inherited.</summary>
    public string? InheritedFrom { get; init; }

    /// <summary>What has been done, in words.</summary>
    public string? Results { get; init; }

    /// <summary>Its figures, in the order of the results.</summary>
    public ValueList<ReportFigure> Figures { get; init; } = [];
}
