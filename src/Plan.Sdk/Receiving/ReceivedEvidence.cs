using Plan.Sdk.Model;

namespace Plan.Sdk.Receiving;

/// <summary>A file of evidence that was found as the report says.</summary>
/// <param name="Source">Where it is.</param>
/// <param name="Recorded">Its name in the report, with its hash and size.</param>
internal sealed record ReceivedEvidence(string Source, Evidence Recorded);
