namespace Plan.Sdk;

/// <summary>A plan's YAML with the workspace that its references point into.</summary>
/// <param name="File">The name for messages, as the user wrote it.</param>
/// <param name="Content">The bytes: UTF-8, or UTF-16 with a byte order mark.</param>
/// <param name="Workspace">The workspace.</param>
public sealed record PlanSource(string File, ReadOnlyMemory<byte> Content, OpenWorkspace Workspace);
