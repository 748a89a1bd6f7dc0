using System.Collections.Frozen;
using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>What the plans of one folder share: settings, organizations, cited papers. Immutable; thread-safe.</summary>
public sealed class PlanWorkspace
{
    private readonly FrozenDictionary<string, CitedDocument> papers;

    /// <summary>A workspace of the given parts; of two papers with one id the first counts.</summary>
    public PlanWorkspace(WorkspaceSettings settings, OrganizationDirectory organizations, IEnumerable<CitedDocument> papers, HolidayCalendar? holidays = null, IPlanLibrary? plans = null)
    {
        Plans = plans ?? new EmptyPlanLibrary();
        Holidays = holidays ?? new();
        Settings = settings;
        Organizations = organizations;
        Papers = papers.ToValueList();
        this.papers = Papers.DistinctBy(p => p.Id, StringComparer.Ordinal).ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);
    }

    /// <summary>The workspace without anything in it.</summary>
    public static PlanWorkspace Empty { get; } = new(new(), OrganizationDirectory.Empty, []);

    /// <summary>The settings.</summary>
    public WorkspaceSettings Settings { get; }

    /// <summary>The days on which its offices do not work.</summary>
    public HolidayCalendar Holidays { get; }

    /// <summary>The organizations.</summary>
    public OrganizationDirectory Organizations { get; }

    /// <summary>The papers known by their citation.</summary>
    public ValueList<CitedDocument> Papers { get; }

    /// <summary>The plans, read when they are asked for.</summary>
    public IPlanLibrary Plans { get; }

    /// <summary>The cited paper of an id; <c>null</c> when there is none.</summary>
    public CitedDocument? FindPaper(string id) => papers.GetValueOrDefault(id);
}
