using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>What pays for the plan (kinh phí).</summary>
public sealed record Funding
{
    /// <summary>The words.</summary>
    public ClauseText? Text { get; init; }

    /// <summary>The sources.</summary>
    public ValueList<FundingSource> Sources { get; init; } = [];
}
