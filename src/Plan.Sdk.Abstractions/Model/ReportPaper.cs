using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>The paper of one report: its number, date and signer, and the words that only people can write. All its figures come from the submissions.</summary>
public sealed record ReportPaper
{
    /// <summary>The id of the plan.</summary>
    public required string Plan { get; init; }

    /// <summary>The id of the reporting rule whose reports it puts together.</summary>
    public required string Rule { get; init; }

    /// <summary>The written form of the period.</summary>
    public required string Period { get; init; }

    /// <summary>The template it is for; <c>null</c>: <c>bao-cao</c>.</summary>
    public string? Template { get; init; }

    /// <summary>What the official paper needs.</summary>
    public required DocumentDetails Document { get; init; }

    /// <summary>How the work was led: documents issued, meetings.</summary>
    public ValueList<Statement> Direction { get; init; } = [];

    /// <summary>Difficulties and their reasons.</summary>
    public ValueList<Statement> Difficulties { get; init; } = [];

    /// <summary>The work of the next period.</summary>
    public ValueList<Statement> NextWork { get; init; } = [];

    /// <summary>What is asked of others.</summary>
    public ValueList<Statement> Proposals { get; init; } = [];
}
