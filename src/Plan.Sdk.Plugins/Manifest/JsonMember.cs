using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Manifest;

/// <summary>A key of a JSON object with its value, and where the key stands.</summary>
internal sealed record JsonMember(string Name, SourceSpan Span, JsonTree Value);
