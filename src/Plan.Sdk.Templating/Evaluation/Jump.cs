namespace Plan.Sdk.Templating.Evaluation;

/// <summary>How a statement ended.</summary>
internal enum Jump
{
    None,
    Break,
    Continue,
}
