using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>Who reports what to whom by when (chế độ báo cáo).</summary>
public sealed record ReportingRule
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>What is reported.</summary>
    public string? Content { get; init; }

    /// <summary>The ids of those who report.</summary>
    public ValueList<string> From { get; init; } = [];

    /// <summary>The id of the one who receives.</summary>
    public string? To { get; init; }

    /// <summary>The id of the unit that collects.</summary>
    public string? Through { get; init; }

    /// <summary>The ids of those who help the reporting units.</summary>
    public ValueList<string> Partners { get; init; } = [];

    /// <summary>How often.</summary>
    public Frequency? Every { get; init; }

    /// <summary>The days before which it is due (the day itself excluded, "trước ngày").</summary>
    public ValueList<CalendarPoint> Before { get; init; } = [];

    /// <summary>The days by which it is due (the day itself included, "chậm nhất ngày").</summary>
    public ValueList<CalendarPoint> By { get; init; } = [];

    /// <summary>The first time it asks for; <c>null</c>: from the plan's issue on.</summary>
    public CalendarPoint? Since { get; init; }

    /// <summary>Between which days its figures are taken; <c>null</c>: as the workspace says.</summary>
    public CutOff? CutOff { get; init; }

    /// <summary>What becomes of its deadline on a day off; <c>null</c>: as the workspace says.</summary>
    public DayOffRule? DayOff { get; init; }

    /// <summary>A time in words, such as <c>thường xuyên</c>.</summary>
    public string? When { get; init; }

    /// <summary>Whether the plan's paper does not say it, because another paper set the rule.</summary>
    public bool Unprinted { get; init; }

    /// <summary>Whether its words go on in the paragraph of the rule before it.</summary>
    public bool Continues { get; init; }

    /// <summary>The words; <c>null</c>: made from the fields.</summary>
    public ClauseText? Text { get; init; }
}
