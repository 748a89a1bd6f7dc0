using Plan.Sdk.Collections;
using Plan.Sdk.Model;

namespace Plan.Sdk.Reporting.Comparison;

/// <summary>
/// The differences between two plans, field by field as the model is described, so that none is left out. Items are matched by their
/// ids over the whole plan, items without one by their content. Thread-safe.
/// </summary>
public static class PlanComparison
{
    /// <summary>All differences, in the order of the second plan's fields; none between a plan and itself.</summary>
    /// <param name="before">The first plan, read against its own workspace.</param>
    /// <param name="after">The second plan, read against its own.</param>
    public static ValueList<Difference> Of(PlanContext before, PlanContext after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new RecordComparer(new(before), new(after)).Compare().ToValueList();
    }
}
