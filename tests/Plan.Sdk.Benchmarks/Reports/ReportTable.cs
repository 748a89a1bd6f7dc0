namespace Plan.Sdk.Benchmarks.Reports;

/// <summary>Where the table of the compared report comes from.</summary>
public enum ReportTable
{
    /// <summary>The plan's annex, which no template touches.</summary>
    FromAnnex,

    /// <summary>A table in the template with a loop over items of the plan.</summary>
    FromTemplate,
}
