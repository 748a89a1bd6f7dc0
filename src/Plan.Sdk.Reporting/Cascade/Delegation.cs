using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Obligations;

namespace Plan.Sdk.Reporting.Cascade;

/// <summary>Whether a name that a plan gives work to means an organization: itself, a group that it belongs to, or one whose work it took over.</summary>
internal static class Delegation
{
    /// <summary>Whether an id means an organization on a day.</summary>
    /// <param name="context">The plan that gives the work.</param>
    /// <param name="id">The id, as that plan writes it.</param>
    /// <param name="organization">The organization.</param>
    /// <param name="day">The day: work of one that has ended by then goes to its successors.</param>
    public static bool Means(PlanContext context, string id, Organization organization, DateOnly day)
    {
        var succession = new UnitSuccession(context);
        return succession.UnitsOf(id)
            .SelectMany(unit => succession.SuccessorsOn(unit, day).Prepend(unit))
            .Any(unit => ReferenceEquals(context.FindOrganization(unit), organization));
    }
}
