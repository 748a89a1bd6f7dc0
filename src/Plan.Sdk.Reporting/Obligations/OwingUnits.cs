using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Submissions;

namespace Plan.Sdk.Reporting.Obligations;

/// <summary>Says which units owe one report of a rule: those of the rule that exist then, and the successors of those that have ended.</summary>
internal sealed class OwingUnits(
    PlanContext context, ReportingRule rule, ReportDeadline deadline, CutOff cutOff, UnitSuccession succession, IReadOnlySet<SubmissionKey>? booked)
{
    private readonly string plan = context.Plan.Id;

    // A report that has no period but its day is owed since the plan was issued.
    private readonly DateOnly begin = deadline.Period.Kind == Frequency.AdHoc ? context.ReferenceDate : deadline.Period.FirstDay;
    private readonly DateOnly cut = deadline.Period.DataDays(cutOff).To;
    private readonly List<string> order = [];
    private readonly HashSet<string> own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Unit, bool IsOfPeriod)>> inherited = new(StringComparer.Ordinal);

    /// <summary>The obligations, in the order of the rule's units.</summary>
    public IEnumerable<Obligation> Of(IReadOnlyList<NamedUnit> units)
    {
        foreach (var unit in units) Add(unit);
        return order.Distinct(StringComparer.Ordinal).Select(Owed);
    }

    private void Add(NamedUnit unit)
    {
        var (opened, ended) = (unit.Organization?.ValidFrom, unit.Organization?.ValidTo);
        if (opened > cut || opened > deadline.LastDay) return;
        var isOfPeriod = ended is not { } last || last >= begin;
        var successors = ended < deadline.LastDay && !IsBooked(unit.Id) ? succession.SuccessorsOn(unit, deadline.LastDay) : [];
        foreach (var successor in successors) Pass(unit.Id, successor.Id, isOfPeriod);
        if (successors.Count > 0 || !(isOfPeriod || IsBooked(unit.Id))) return;
        order.Add(unit.Id);
        own.Add(unit.Id);
    }

    private void Pass(string from, string to, bool isOfPeriod)
    {
        order.Add(to);
        if (!inherited.TryGetValue(to, out var before)) inherited[to] = before = [];
        before.Add((from, isOfPeriod));
    }

    /// <summary>A unit that reports for itself anyway inherits only what a predecessor did within the period.</summary>
    private Obligation Owed(string unit) => new()
    {
        Plan = plan,
        Rule = rule,
        Unit = unit,
        InheritedFrom = inherited.GetValueOrDefault(unit, []).Where(b => b.IsOfPeriod || !own.Contains(unit)).Select(b => b.Unit).Distinct(StringComparer.Ordinal).ToValueList(),
        Period = deadline.Period,
        LastDay = deadline.LastDay,
        CutOff = cutOff,
    };

    private bool IsBooked(string unit) => booked?.Contains(new(plan, rule.Id, unit, deadline.Period.Name)) == true;
}
