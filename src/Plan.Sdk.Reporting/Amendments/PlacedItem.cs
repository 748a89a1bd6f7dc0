using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Amendments;

/// <summary>A record of a plan at its place.</summary>
/// <param name="Description">Its keys.</param>
/// <param name="Record">The record.</param>
/// <param name="Path">Where it stands.</param>
internal sealed record PlacedItem(RecordDescription Description, object Record, ModelPath Path)
{
    /// <summary>The id; <c>null</c> when it has none.</summary>
    public string? Id => Description.Find("id") is { Shape: IdShape } id ? (string?)id.Get(Record, AmendedModel.Nowhere) : null;
}
