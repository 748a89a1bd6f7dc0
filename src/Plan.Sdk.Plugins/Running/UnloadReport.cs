namespace Plan.Sdk.Plugins;

/// <summary>How a plugin was stopped.</summary>
/// <param name="State">What became of its code.</param>
/// <param name="Rounds">How many collections it took.</param>
/// <param name="Duration">How long it took.</param>
public sealed record UnloadReport(UnloadState State, int Rounds, TimeSpan Duration);
