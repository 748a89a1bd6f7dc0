using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary><c>for.index</c> and its like, of the innermost loop.</summary>
internal sealed class BoundLoopInfo(TemplateType type, SourceSpan span, int slot, LoopInfo info) : BoundExpression(type, span)
{
    public override object Evaluate(Frame frame)
    {
        ref readonly var loop = ref frame.Slots[slot];
        return info switch
        {
            LoopInfo.Index => (decimal)loop.Round,
            LoopInfo.ReverseIndex => (decimal)(loop.Length - 1 - loop.Round),
            LoopInfo.Length => (decimal)loop.Length,
            LoopInfo.First => Truth.Of(loop.Round == 0),
            LoopInfo.Last => Truth.Of(loop.Round == loop.Length - 1),
            LoopInfo.Even => Truth.Of(loop.Round % 2 == 0),
            LoopInfo.Odd => Truth.Of(loop.Round % 2 == 1),
            _ => Truth.Of(loop.HasChanged),
        };
    }
}
