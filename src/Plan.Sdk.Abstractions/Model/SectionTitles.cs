namespace Plan.Sdk.Model;

/// <summary>Titles of sections, each <c>null</c> where the template's own one serves.</summary>
public sealed record SectionTitles
{
    /// <summary>Of purpose and requirements.</summary>
    public string? Purposes { get; init; }

    /// <summary>Of objectives and audiences.</summary>
    public string? Objectives { get; init; }

    /// <summary>Of the general objective.</summary>
    public string? General { get; init; }

    /// <summary>Of audiences.</summary>
    public string? Audiences { get; init; }

    /// <summary>Of tasks.</summary>
    public string? Tasks { get; init; }

    /// <summary>Of funding.</summary>
    public string? Funding { get; init; }

    /// <summary>Of assignments.</summary>
    public string? Assignments { get; init; }

    /// <summary>Of reporting and supervision.</summary>
    public string? Reporting { get; init; }
}
