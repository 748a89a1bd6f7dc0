using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Reporting.Provenance;

/// <summary>One step on the way from a value to where it came from. Immutable; compares by value.</summary>
public sealed record ValueHop
{
    /// <summary>How many steps above the value that was asked for, from 0. A value that came from several places has several hops of one depth, each followed
    /// by its own.</summary>
    public required int Depth { get; init; }

    /// <summary>What it is.</summary>
    public required HopKind Kind { get; init; }

    /// <summary>The paper: <c>KH 15/KH-UBND</c>, or the citation in full for one known by it alone.</summary>
    public required string Paper { get; init; }

    /// <summary>Where the value stands; <c>null</c> for a paper known by its citation alone.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary>The path of the value in its file; empty for a citation.</summary>
    public string Path { get; init; } = "";

    /// <summary>What stands there, in words.</summary>
    public string Value { get; init; } = "";

    /// <summary>How the value below stands to this one; <c>null</c> for the value that was asked for.</summary>
    public LocalizedText? Relation { get; init; }
}
