using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Timelines;

/// <summary>An entry of a timeline, and where it stands.</summary>
/// <param name="Event">The entry.</param>
/// <param name="Path">Its path in the file.</param>
/// <param name="Map">The places of the file's values.</param>
internal sealed record PlacedEvent(TimelineEvent Event, ModelPath Path, SourceMap Map)
{
    /// <summary>A finding about one of its fields; about the whole entry when it does not have the field.</summary>
    public Diagnostic Tell(string field, DiagnosticDescriptor descriptor, params ReadOnlySpan<object> arguments)
    {
        var at = Path.Field(field);
        return new(descriptor, Map.Find(at), arguments) { Path = at.ToString() };
    }
}
