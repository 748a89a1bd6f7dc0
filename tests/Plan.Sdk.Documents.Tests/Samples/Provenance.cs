namespace Plan.Sdk.Documents.Tests.Samples;

/// <summary>Made-up hashes that are easy to tell apart.</summary>
internal static class Provenance
{
    public static DocumentProvenance Of(string planId) => new(planId, new string('a', 64), "ke-hoach", new string('b', 64), "0.1.0");
}
