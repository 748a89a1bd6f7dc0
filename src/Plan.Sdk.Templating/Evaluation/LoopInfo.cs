namespace Plan.Sdk.Templating.Evaluation;

/// <summary>What a loop tells about itself.</summary>
internal enum LoopInfo
{
    /// <summary>The round, from 0.</summary>
    Index,

    /// <summary>The rounds still to come.</summary>
    ReverseIndex,
    Length,
    First,
    Last,
    Even,
    Odd,

    /// <summary>Whether the item differs from the one before.</summary>
    Changed,
}
