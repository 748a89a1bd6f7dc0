using System.Collections.Frozen;
using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>
/// The organizations of a workspace, found by id. An id is looked for among the units of the plan's issuer first, then
/// among the workspace's organizations; <c>organization/unit</c> names a unit of another one. A unit ends with the organization that it is
/// a part of, if not before. Immutable; thread-safe.
/// </summary>
public sealed class OrganizationDirectory
{
    private readonly FrozenDictionary<string, Organization> byId;

    /// <summary>A directory of the given organizations; of two with one id the first counts.</summary>
    public OrganizationDirectory(IEnumerable<Organization> organizations)
    {
        All = organizations.Select(EndTogether).ToValueList();
        byId = All.DistinctBy(o => o.Id, StringComparer.Ordinal).ToFrozenDictionary(o => o.Id, StringComparer.Ordinal);
    }

    /// <summary>The directory without organizations.</summary>
    public static OrganizationDirectory Empty { get; } = new([]);

    /// <summary>The organizations, units not listed apart.</summary>
    public ValueList<Organization> All { get; }

    /// <summary>The organization or unit of an id, seen from an issuer; <c>null</c> when there is none.</summary>
    /// <param name="id">The id, or <c>organization/unit</c>.</param>
    /// <param name="issuer">The id of the organization whose units come first, or <c>null</c>.</param>
    public Organization? Find(string id, string? issuer = null)
    {
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0) return byId.TryGetValue(id[..slash], out var owner) ? UnitOf(owner, id[(slash + 1)..]) : null;
        if (issuer is not null && byId.TryGetValue(issuer, out var home) && UnitOf(home, id) is { } unit) return unit;
        return byId.GetValueOrDefault(id);
    }

    /// <summary>The organization above another on a day; <c>null</c> when none is known.</summary>
    public Organization? ParentOf(Organization organization, DateOnly day)
    {
        foreach (var link in organization.Parents)
        {
            if ((link.From is not { } from || day >= from) && (link.To is not { } to || day <= to)) return Find(link.Organization);
        }

        return null;
    }

    /// <summary>The ids that <see cref="Find"/> knows from an issuer's place, for suggestions.</summary>
    public IEnumerable<string> KnownIds(string? issuer = null)
    {
        if (issuer is not null && byId.TryGetValue(issuer, out var home))
        {
            foreach (var id in UnitIds(home)) yield return id;
        }

        foreach (var organization in (IEnumerable<Organization>)All) yield return organization.Id;
    }

    private static Organization EndTogether(Organization organization) => organization.ValidTo is null && !organization.Units.Any(u => u.Units.Count > 0) ? organization
        : organization with { Units = organization.Units.Select(u => EndTogether(u.ValidTo < organization.ValidTo ? u : u with { ValidTo = organization.ValidTo ?? u.ValidTo })).ToValueList() };

    private static Organization? UnitOf(Organization organization, string id)
    {
        foreach (var unit in organization.Units)
        {
            if (string.Equals(unit.Id, id, StringComparison.Ordinal)) return unit;
            if (UnitOf(unit, id) is { } inner) return inner;
        }

        return null;
    }

    private static IEnumerable<string> UnitIds(Organization organization)
    {
        foreach (var unit in (IEnumerable<Organization>)organization.Units)
        {
            yield return unit.Id;
            foreach (var inner in UnitIds(unit)) yield return inner;
        }
    }
}
