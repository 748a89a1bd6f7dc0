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
        var text = Values[index]!.ToString()!;
        Frame.Charge(Span, 1 + (text.Length / 64));
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

    /// <summary>Pays for text that is made.</summary>
    public string Made(string text)
    {
        Frame.ChargeText(Span, text.Length);
        return text;
    }
}
