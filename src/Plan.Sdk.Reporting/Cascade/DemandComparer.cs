using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;

namespace Plan.Sdk.Reporting.Cascade;

/// <summary>Holds a demand against one above: a partial order, in which two demands of different measures have none.</summary>
internal static class DemandComparer
{
    /// <summary>How the demand here stands to the one above.</summary>
    /// <param name="here">The demand of the plan.</param>
    /// <param name="above">The demand of the plan above.</param>
    /// <param name="direction">Which way the indicator is wanted to go.</param>
    public static Strictness Compare(Demand here, Demand above, Direction direction)
    {
        if (here.Area is not null && !Words.Same(here.Area, above.Area)) return Strictness.Elsewhere;
        if (above.BoundOf(direction) is { } wanted)
        {
            if (WhyNot(here, above) is not null) return Strictness.NotComparable;
            if (!here.BoundOf(direction)!.Value.Implies(wanted)) return Strictness.Looser;
        }

        return IsLater(here, above) ? Strictness.Later : Strictness.AsStrict;
    }

    /// <summary>Why two demands can't be compared, in words; <c>null</c> when they can.</summary>
    public static LocalizedText? WhyNot(Demand here, Demand above)
    {
        if (here.Amount is null) return new("ở đây không có mức", "there is no figure here");
        if (here.IsChange != above.IsChange)
        {
            return here.IsChange
                ? new("ở đây là mức thay đổi, cấp trên là mức phải đạt", "here it is a change, above a figure to reach")
                : new("ở đây là mức phải đạt, cấp trên là mức thay đổi", "here it is a figure to reach, above a change");
        }

        if (!string.Equals(here.Measure, above.Measure, StringComparison.Ordinal))
            return new($"đơn vị tính ở đây là {Shown(here)}, cấp trên là {Shown(above)}", $"the unit here is {Shown(here)}, above {Shown(above)}");
        if (above.Yearly && !here.Yearly) return new("cấp trên tính cho mỗi năm, ở đây thì không", "above it is meant for each year, here it is not");
        return above.IsChange && here.Since is { } since && above.Since is { } start && since != start
            ? new($"ở đây so với {since}, cấp trên so với {start}", $"here it starts from {since}, above from {start}")
            : null;
    }

    /// <summary>Whether the demand here comes after the one above; one without a horizon comes after any.</summary>
    public static bool IsLater(Demand here, Demand above)
    {
        if (above.Yearly || above.LastDay is not { } wanted) return false;
        return Due(here) is not { } day || day > wanted;
    }

    /// <summary>What is asked of each year is there at the end of the first one.</summary>
    private static DateOnly? Due(Demand demand) =>
        demand is { Yearly: true, Start: { } start } && (demand.LastDay is not { } last || start.Year < last.Year) ? new(start.Year, 12, 31) : demand.LastDay;

    private static string Shown(Demand demand) => demand.Unit is null ? "“”" : demand.Per is null ? $"“{demand.Unit}”" : $"“/{demand.Per} {demand.Unit}”";
}
