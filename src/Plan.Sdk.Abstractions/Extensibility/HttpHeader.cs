namespace Plan.Sdk.Extensibility;

/// <summary>A header of a request.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, or what stands before the secret in it (<c>Bearer </c>).</param>
/// <param name="Secret">A secret that the broker adds to the value; <c>null</c>: none.</param>
public sealed record HttpHeader(string Name, string Value, SecretHandle? Secret = null);
