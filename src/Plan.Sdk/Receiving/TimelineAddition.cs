using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Receiving;

/// <summary>What a timeline would be with an entry more.</summary>
/// <param name="Volume">The number of the file that it stands in.</param>
/// <param name="Content">That file's bytes.</param>
/// <param name="Document">What they say.</param>
/// <param name="Entry">The entry.</param>
internal sealed record TimelineAddition(int Volume, byte[] Content, PlanDocument<Timeline> Document, TimelineEvent Entry);
