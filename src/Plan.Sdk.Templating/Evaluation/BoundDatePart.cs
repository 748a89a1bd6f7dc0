using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary><c>date.year</c> and its like; absent when the day is.</summary>
internal sealed class BoundDatePart(TemplateType type, SourceSpan span, BoundExpression target, DatePart part) : BoundExpression(type, span)
{
    public override object? Evaluate(Frame frame) => target.Evaluate(frame) is not DateOnly day ? null : part switch
    {
        DatePart.Year => (decimal)day.Year,
        DatePart.Month => (decimal)day.Month,
        DatePart.Day => (decimal)day.Day,
        _ => (decimal)day.DayOfYear,
    };

    public override ModelPath? PathOf(Frame frame) => target.PathOf(frame);
}
