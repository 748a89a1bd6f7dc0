using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>An organization, with its units. Its validity and its links upward carry dates: wards merge and move, and a plan outlives its issuer.</summary>
public sealed record Organization
{
    /// <summary>The id: unique in the workspace for a file, unique in its organization for a unit.</summary>
    public required string Id { get; init; }

    /// <summary>The full official name, as it stands inside a sentence: <c>Ủy ban nhân dân phường Hương An</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The short name inside its own papers: <c>Ủy ban nhân dân phường</c>.</summary>
    public string? ShortName { get; init; }

    /// <summary>The lines at the head of a paper, in any letter case; empty: the name on one line.</summary>
    public ValueList<string> HeaderLines { get; init; } = [];

    /// <summary>The abbreviation in symbols: <c>UBND</c>.</summary>
    public string? Symbol { get; init; }

    /// <summary>The collective that a paper is signed for with TM.: <c>Ủy ban nhân dân</c>; <c>null</c>: no collective.</summary>
    public string? Collective { get; init; }

    /// <summary>The kind of administrative unit it belongs to.</summary>
    public AdministrativeLevel? Level { get; init; }

    /// <summary>The name of the place where it sits, without the common noun: <c>Hương An</c>.</summary>
    public string? Place { get; init; }

    /// <summary>What the place is named after.</summary>
    public PlaceNaming? PlaceNaming { get; init; }

    /// <summary>The first day of its existence, or <c>null</c>.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>The last day of its existence, or <c>null</c>.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The ids of the organizations that took over its work.</summary>
    public ValueList<string> Successors { get; init; } = [];

    /// <summary>The organizations above it, each for a time.</summary>
    public ValueList<ParentLink> Parents { get; init; } = [];

    /// <summary>The ids of those it stands for together, such as "các phường"; empty for one that stands for itself.</summary>
    public ValueList<string> Members { get; init; } = [];

    /// <summary>The units inside it.</summary>
    public ValueList<Organization> Units { get; init; } = [];

    /// <summary>Whether it exists on a day.</summary>
    public bool ExistsOn(DateOnly day) => (ValidFrom is not { } from || day >= from) && (ValidTo is not { } to || day <= to);
}
