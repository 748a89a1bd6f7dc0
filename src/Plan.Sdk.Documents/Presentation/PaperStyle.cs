namespace Plan.Sdk.Documents.Presentation;

/// <summary>A style of paragraphs, the same in every format that has styles: its name is what an officer sees in Word.</summary>
/// <param name="Id">The id that paragraphs name, and the class in HTML; ASCII.</param>
/// <param name="Name">The name in Vietnamese.</param>
/// <param name="Look">Which component it gives the looks of.</param>
internal sealed record PaperStyle(string Id, string Name, Func<ComponentSet, ComponentRules> Look)
{
    /// <summary>Whether it is running text, with the gap between paragraphs and the line spacing of the rules.</summary>
    public bool IsRunningText { get; init; }

    /// <summary>Whether its first line is indented.</summary>
    public bool IsIndented { get; init; }

    /// <summary>Whether it stays on the page of what follows.</summary>
    public bool KeepNext { get; init; }

    /// <summary>Its level in the navigation pane, from 0; <c>null</c>: not a title.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>The gap above in points where it is not running text; <c>null</c>: none.</summary>
    public Func<PresentationRules, decimal>? SpaceBefore { get; init; }

    /// <summary>The gap below in points.</summary>
    public Func<PresentationRules, decimal>? SpaceAfter { get; init; }
}
