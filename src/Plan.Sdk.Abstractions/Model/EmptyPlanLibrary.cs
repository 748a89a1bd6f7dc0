namespace Plan.Sdk.Model;

/// <summary>No plans.</summary>
internal sealed class EmptyPlanLibrary : IPlanLibrary
{
    /// <inheritdoc/>
    public IEnumerable<string> Ids => [];

    /// <inheritdoc/>
    public WorkspacePlan? Find(string id) => null;

    /// <inheritdoc/>
    public IEnumerable<CitedDocument> ReplacementsOf(string id) => [];
}
