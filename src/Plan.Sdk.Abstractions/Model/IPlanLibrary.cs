namespace Plan.Sdk.Model;

/// <summary>The plans of a workspace. Each is read when it is first asked for, and once, however many plans stand under it. Thread-safe.</summary>
public interface IPlanLibrary
{
    /// <summary>The ids of its plans, in ordinal order.</summary>
    IEnumerable<string> Ids { get; }

    /// <summary>The plan of an id; <c>null</c> when the workspace has none.</summary>
    WorkspacePlan? Find(string id);

    /// <summary>The plans and papers of the workspace that say they take the place of another, by date.</summary>
    IEnumerable<CitedDocument> ReplacementsOf(string id);
}
