using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>A stretch of text and where it came from.</summary>
/// <param name="Text">The text.</param>
/// <param name="Path">The value of the plan that it shows; <c>null</c> for words of the template.</param>
/// <param name="Template">The place in the template that wrote it into a capture; <c>null</c> when that is where it is printed.</param>
/// <param name="IsRaw">Whether its own markup counts.</param>
internal readonly record struct TracedPiece(string Text, ModelPath? Path, SourceSpan? Template = null, bool IsRaw = false);
