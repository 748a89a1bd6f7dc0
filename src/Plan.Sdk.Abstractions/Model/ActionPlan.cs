using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>An action plan (kế hoạch): what a ward or district sets out to reach, who does it, who reports it to whom by when. Immutable; compares by value.</summary>
public sealed record ActionPlan
{
    /// <summary>The id, unique in the workspace.</summary>
    public required string Id { get; init; }

    /// <summary>What the official paper needs beside the content.</summary>
    public required DocumentDetails Document { get; init; }

    /// <summary>A remark printed above the text, such as where a reconstruction comes from.</summary>
    public string? Note { get; init; }

    /// <summary>The years the plan runs.</summary>
    public PlanPeriod? Period { get; init; }

    /// <summary>The plans and papers above that this plan carries out: ids in the workspace.</summary>
    public ValueList<string> Implements { get; init; } = [];

    /// <summary>The plans and papers that it takes the place of: ids in the workspace.</summary>
    public ValueList<string> Replaces { get; init; } = [];

    /// <summary>What the plan rests on, in order.</summary>
    public ValueList<LegalBasis> Bases { get; init; } = [];

    /// <summary>How the plan begins.</summary>
    public Opening? Opening { get; init; }

    /// <summary>The titles of the sections, where the usual ones do not fit.</summary>
    public SectionTitles? Titles { get; init; }

    /// <summary>What is measured, where targets do not say it all.</summary>
    public ValueList<Indicator> Indicators { get; init; } = [];

    /// <summary>How results are held against targets before their horizon; <c>null</c>: as usual.</summary>
    public ProgressSettings? Progress { get; init; }

    /// <summary>What is to be reached.</summary>
    public ObjectiveSet? Objectives { get; init; }

    /// <summary>Whom the plan is for.</summary>
    public ValueList<Audience> Audiences { get; init; } = [];

    /// <summary>What is to be done.</summary>
    public ValueList<PlanTask> Tasks { get; init; } = [];

    /// <summary>What pays for it.</summary>
    public Funding? Funding { get; init; }

    /// <summary>Who does what.</summary>
    public ValueList<Assignment> Assignments { get; init; } = [];

    /// <summary>Who reports what to whom by when.</summary>
    public ValueList<ReportingRule> Reporting { get; init; } = [];

    /// <summary>Who watches over it.</summary>
    public ValueList<Supervision> Supervision { get; init; } = [];

    /// <summary>The closing words, after the last section.</summary>
    public ClauseText? Closing { get; init; }

    /// <summary>The annexes.</summary>
    public ValueList<Annex> Annexes { get; init; } = [];

    /// <summary>Whether the plan still lacks its number or its date.</summary>
    public bool IsDraft => Document.Number is null || Document.Date is null;
}
