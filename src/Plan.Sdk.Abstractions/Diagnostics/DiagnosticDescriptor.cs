namespace Plan.Sdk.Diagnostics;

/// <summary>
/// What one kind of diagnostic is: its ID for ever, its tier, and the words of its message. A message says first what is
/// wrong and then what to write instead, with arguments as <c>{0}</c>, <c>{1}</c>. One static instance each, in its owner's
/// <c>…Diagnostics</c> class.
/// </summary>
public sealed record DiagnosticDescriptor
{
    /// <summary>The ID, such as <c>PLAN2001</c>; unique over all parts and plugins, never used again.</summary>
    public required string Id { get; init; }

    /// <summary>A few words that name the kind.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The message with composite-format arguments.</summary>
    public required LocalizedText Message { get; init; }

    /// <summary>The group it is listed under, such as <c>Yaml</c> or <c>Deadlines</c>.</summary>
    public required string Category { get; init; }

    /// <summary>The tier unless a workspace says otherwise.</summary>
    public required DiagnosticSeverity DefaultSeverity { get; init; }

    /// <summary>The command that prints the page about this kind.</summary>
    public string HelpCommand => $"plan explain {Id}";
}
