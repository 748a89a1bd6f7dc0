using Plan.Sdk.Templating.Markup;

namespace Plan.Sdk.Templating.Binding;

/// <summary>The states in which the rounds of a loop begin, and those in which the loop ends after at least one.</summary>
internal sealed class TableLoop
{
    public HashSet<TableState> Entered { get; } = [];

    public HashSet<TableState> Ends { get; } = [];

    /// <summary>Where <c>continue</c> was met since the round began.</summary>
    public HashSet<TableState> Continued { get; } = [];
}
