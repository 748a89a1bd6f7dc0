namespace Plan.Sdk.Extensibility;

/// <summary>The name of a secret. The secret itself stays in the host: brokers put it where a handle stands, and no plugin, log or output sees it.</summary>
/// <param name="Name">The name, as the operator gave it.</param>
public sealed record SecretHandle(string Name);
