namespace Plan.Sdk.Plugins;

/// <summary>The contract of a plugin: the version it was built against, and the least one it runs with.</summary>
/// <param name="Built">Built against.</param>
/// <param name="Needs">Needed; same <c>MAJOR</c>, not above <paramref name="Built"/>.</param>
public sealed record ContractNeed(ContractVersion Built, ContractVersion Needs);
