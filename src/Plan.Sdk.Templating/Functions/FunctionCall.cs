using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Templating.Evaluation;

namespace Plan.Sdk.Templating.Functions;

/// <summary>One call: the values given, and the rendering that pays for the work.</summary>
internal readonly record struct FunctionCall(Frame Frame, SourceSpan Span, BoundExpression[] Arguments, object?[] Values)
{
    public PlanContext Context => Frame.Context;

    /// <summary>Whether an argument was given and is present.</summary>
    public bool Has(int index) => index < Values.Length && Values[index] is not null;

    /// <summary>An argument as text; what is read is paid for.</summary>
    public string Text(int index)
    {
        if (Values[index] is not string text) return Made(Values[index]!.ToString()!);
        Frame.ChargeReading(Span, text.Length);
        return text;
    }

    /// <summary>An argument as a number.</summary>
    public decimal Number(int index) => (decimal)Values[index]!;

    /// <summary>An argument as a list; looking at each item is paid for.</summary>
    public IReadOnlyList<object> List(int index)
    {
        var list = (IReadOnlyList<object>)Values[index]!;
        Frame.Charge(Span, 1 + list.Count);
        return list;
    }

    /// <summary>Pays for work beyond that: comparisons of a sort, places that are looked at again.</summary>
    public void Charge(long work) => Frame.Charge(Span, work);

    /// <summary>Pays for a text before it is made. Work out the length in <c>long</c>: it may be anything.</summary>
    public void ChargeText(long length) => Frame.ChargeText(Span, length);

    /// <summary>Pays for a list before it is made, and for looking at each item once.</summary>
    public void ChargeList(long count) => Frame.ChargeList(Span, count);

    /// <summary>Pays for a text that is no longer than the arguments it is made of.</summary>
    public string Made(string text)
    {
        Frame.ChargeText(Span, text.Length);
        return text;
    }
}
