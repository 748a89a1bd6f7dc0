using Plan.Sdk.Origins;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>A stretch of text and the value of the plan that it shows.</summary>
internal readonly record struct TracedPiece(string Text, ModelPath? Path);
