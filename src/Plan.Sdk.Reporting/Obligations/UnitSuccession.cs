using Plan.Sdk.Collections;
using Plan.Sdk.Model;

namespace Plan.Sdk.Reporting.Obligations;

/// <summary>
/// Follows the references between units: from a common name ("các phường") to its members, from a unit that ended to its successors. Ids
/// are as the plan can write them. Rings of references end where they close. Thread-safe.
/// </summary>
/// <param name="context">The plan.</param>
public sealed class UnitSuccession(PlanContext context)
{
    private readonly OrganizationDirectory organizations = context.Workspace.Organizations;
    private readonly string issuer = context.Plan.Document.Issuer;

    /// <summary>The ids of the units that a rule asks, each once and in order: of a common name its members, at any depth. Units that have ended
    /// or are still to come are among them.</summary>
    public ValueList<string> UnitsOf(ReportingRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Named(rule).Select(u => u.Id).ToValueList();
    }

    /// <summary>The ids of the units that an id means: of a common name its members, at any depth, else itself.</summary>
    public ValueList<string> UnitsOf(string unit) => Single(Resolve(unit)).Select(u => u.Id).ToValueList();

    /// <summary>The ids of the units that stand in on a day for a unit that has ended: its successors, or theirs; none while it exists.</summary>
    public ValueList<string> SuccessorsOn(string unit, DateOnly day) =>
        Resolve(unit) is { Organization.ValidTo: { } ended } named && ended < day ? SuccessorsOn(named, day).Select(u => u.Id).ToValueList() : [];

    /// <summary>A common name at or below another that has itself among its members, and the way back to it, in ids; empty when there is none.</summary>
    public ValueList<string> RingBelow(string unit)
    {
        var way = new List<NamedUnit>();
        var done = new HashSet<object>();
        return Search(Resolve(unit)) ? way.Select(u => u.Id).ToValueList() : [];

        bool Search(NamedUnit at)
        {
            var before = way.FindIndex(u => IsSame(u, at));
            if (before < 0 && done.Contains(Identity(at))) return false;
            way.Add(at);
            if (before >= 0)
            {
                way.RemoveRange(0, before);
                return true;
            }

            if (MembersOf(at).Any(Search)) return true;
            done.Add(Identity(at));
            way.RemoveAt(way.Count - 1);
            return false;
        }
    }

    internal IReadOnlyList<NamedUnit> Named(ReportingRule rule)
    {
        var units = new List<NamedUnit>();
        var seen = new HashSet<object>();
        foreach (var id in rule.From) Expand(Resolve(id), units, seen);
        return units;
    }

    internal IReadOnlyList<NamedUnit> SuccessorsOn(NamedUnit unit, DateOnly day)
    {
        var found = new List<NamedUnit>();
        Follow(unit, day, found, [Identity(unit)]);
        return found;
    }

    private static object Identity(NamedUnit unit) => unit.Organization is { } known ? new ByReference(known) : unit.Id;

    private static bool IsSame(NamedUnit one, NamedUnit other) => Identity(one).Equals(Identity(other));

    private void Expand(NamedUnit unit, List<NamedUnit> units, HashSet<object> seen)
    {
        if (!seen.Add(Identity(unit))) return;
        if (unit.Organization is not { Members.Count: > 0 }) units.Add(unit);
        else foreach (var member in MembersOf(unit)) Expand(member, units, seen);
    }

    private void Follow(NamedUnit unit, DateOnly day, List<NamedUnit> found, HashSet<object> seen)
    {
        foreach (var id in unit.Organization?.Successors ?? [])
        {
            foreach (var next in Single(Resolve(id, unit.Home)))
            {
                if (next.Organization is not { } known || !seen.Add(Identity(next))) continue;
                if (known.ExistsOn(day)) found.Add(next);
                else if (known.ValidTo < day) Follow(next, day, found, seen);
            }
        }
    }

    private List<NamedUnit> Single(NamedUnit unit)
    {
        var units = new List<NamedUnit>();
        Expand(unit, units, []);
        return units;
    }

    private IEnumerable<NamedUnit> MembersOf(NamedUnit unit) => (unit.Organization?.Members ?? []).Select(id => Resolve(id, unit.Home));

    private NamedUnit Resolve(string id)
    {
        var found = context.FindOrganization(id);
        return new(id, found, HomeOf(id, found, issuer));
    }

    /// <summary>What an id means inside an organization, under the id that the plan has for it.</summary>
    private NamedUnit Resolve(string id, string? home)
    {
        var found = organizations.Find(id, home);
        var named = found is null || ReferenceEquals(context.FindOrganization(id), found) ? id : $"{home}/{id}";
        return new(named, found, HomeOf(id, found, home));
    }

    private string? HomeOf(string id, Organization? found, string? home)
    {
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0) return id[..slash];
        return found is not null && ReferenceEquals(organizations.Find(id), found) ? id : home;
    }

    /// <summary>An organization told from others by which one it is, not by what it says.</summary>
    private readonly record struct ByReference(Organization Organization)
    {
        public bool Equals(ByReference other) => ReferenceEquals(Organization, other.Organization);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Organization);
    }
}
