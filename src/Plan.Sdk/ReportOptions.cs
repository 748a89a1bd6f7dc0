using Plan.Sdk.Collections;

namespace Plan.Sdk;

/// <summary>Which report to make.</summary>
public sealed record ReportOptions
{
    /// <summary>The template's usual one.</summary>
    public const string UsualTemplate = "bao-cao";

    /// <summary>The id of the reporting rule; <c>null</c>: the plan's only one that has deadlines.</summary>
    public string? Rule { get; init; }

    /// <summary>The written form of the period; <c>null</c>: the last one of the rule whose figures are over by the day.</summary>
    public string? Period { get; init; }

    /// <summary>The template's id; <c>null</c>: <see cref="UsualTemplate"/>.</summary>
    public string? Template { get; init; }

    /// <summary>The id of a unit: of the one whose plan is made, or of the one late unit that a letter is for; <c>null</c>: all that are late.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether each late unit gets a letter of its own.</summary>
    public bool Each { get; init; }

    /// <summary>The day it is made on: what was sent or happened later does not count; <c>null</c>: today in Viet Nam.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The formats: names of writers, or <c>json</c> for the figures behind the paper; <c>null</c>: <c>docx</c>.</summary>
    public ValueList<string>? Formats { get; init; }
}
