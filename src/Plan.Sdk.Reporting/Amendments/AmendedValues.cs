using Plan.Sdk.Model;

namespace Plan.Sdk.Reporting.Amendments;

/// <summary>Which amendment changed a value last. Not thread-safe.</summary>
internal sealed class AmendedValues
{
    private readonly Dictionary<(string Kind, string Id, string Key), Amendment> last = [];

    /// <summary>Notes a change.</summary>
    /// <returns>Another amendment of the same day that changed the same value before; <c>null</c> when there is none.</returns>
    public Amendment? Note(string kind, string id, string key, Amendment amendment)
    {
        var before = last.GetValueOrDefault((kind, id, key));
        last[(kind, id, key)] = amendment;
        return before is not null && before.Effective == amendment.Effective && !ReferenceEquals(before, amendment) ? before : null;
    }
}
