namespace Plan.Sdk.Plugins.Wire;

/// <summary>What can be wrong with the bytes of the other side.</summary>
internal enum WireFault
{
    /// <summary>They end inside a message.</summary>
    Half,

    /// <summary>A message is longer than any may be.</summary>
    TooLarge,

    /// <summary>A message does not say what its kind has to.</summary>
    Malformed,
}
