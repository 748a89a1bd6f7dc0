using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Templating.Evaluation;

namespace Plan.Sdk.Templating.Functions;

/// <summary>One call: the values given, and the rendering that pays for the work. What a function reads is paid for when it
/// asks for it; what it makes, it pays for before it makes it.</summary>
internal readonly record struct FunctionCall(Frame Frame, SourceSpan Span, BoundExpression[] Arguments, object?[] Values)
{
    public PlanContext Context => Frame.Context;

    /// <summary>Whether an argument was given and is present.</summary>
    public bool Has(int index) => index < Values.Length && Values[index] is not null;

    /// <summary>An argument as text; what is read is paid for.</summary>
    public string Text(int index)
    {
        var text = TextForm.Of(Values[index]!, Arguments[index].Type);
        if (text is TracedText traced) ChargeText(traced.Length);
        else Frame.ChargeReading(Span, ((string)text).Length);
        return text.ToString()!;
    }

    /// <summary>An optional text; <c>null</c> when it is not given.</summary>
    public string? TextOrNull(int index) => Has(index) ? Text(index) : null;

    /// <summary>An argument as a number.</summary>
    public decimal Number(int index) => (decimal)Values[index]!;

    /// <summary>An argument as a whole number inside a range; decimals are rounded, halves to the even number, as Scriban does.</summary>
    public int Whole(int index, int least, int most) => (int)Math.Clamp(decimal.Round(Number(index)), least, most);

    /// <summary>An argument as a day.</summary>
    public DateOnly Day(int index) => (DateOnly)Values[index]!;

    /// <summary>An argument as a list; looking at each item is paid for.</summary>
    public ListItems Items(int index)
    {
        var list = (IReadOnlyList<object>)Values[index]!;
        Charge(1 + list.Count);
        return new(list, list is TracedList ? null : Arguments[index].PathOf(Frame));
    }

    /// <summary>Pays for work beyond that: comparisons of a sort, places that are looked at again.</summary>
    public void Charge(long work) => Frame.Charge(Span, work);

    /// <summary>Pays for work whose length nobody knows, after it is done.</summary>
    public void ChargeUnknown() => Frame.ChargeUnknown(Span);

    /// <summary>Pays for looking for a text in another.</summary>
    public void ChargeSearch(string text, string match, bool ignoringCase = false) => Frame.ChargeSearch(Span, text, match, ignoringCase);

    /// <summary>Pays for looking at the texts of a list so many times, each from end to end.</summary>
    public void ChargeTexts(ListItems items, int times)
    {
        foreach (var item in items.Items)
        {
            var length = item is string text ? text.Length : item is TracedText traced ? traced.Length : 0;
            if (length > 0) Frame.ChargeReading(Span, (long)length * times);
        }
    }

    /// <summary>Pays for a text before it is made. Work out the length in <c>long</c>: it may be anything.</summary>
    public void ChargeText(long length) => Frame.ChargeText(Span, length);

    /// <summary>Pays for a list before it is made, and for looking at each item once.</summary>
    public void ChargeList(long count) => Frame.ChargeList(Span, count);

    /// <summary>A stretch of a text argument; its pieces keep their origins.</summary>
    public object Slice(int index, int start, int length)
    {
        ChargeCopy(index, length);
        return Values[index] is TracedText traced ? traced.Slice(start, length) : Text(index).Substring(start, length);
    }

    /// <summary>A text argument with other letters at the same places; its pieces keep their origins.</summary>
    /// <param name="index">The argument.</param>
    /// <param name="change">Makes a text of the same length.</param>
    public object Letters(int index, Func<string, string> change)
    {
        var text = Text(index);
        ChargeCopy(index, text.Length);
        return Values[index] is TracedText traced ? traced.WithLetters(change(text)) : change(text);
    }

    /// <summary>Two text arguments, one behind the other; their pieces keep their origins.</summary>
    public TracedText Concatenate(int first, int second)
    {
        var pieces = new TextPieces(Frame, Span);
        pieces.Add(Arguments[first], Values[first]!);
        pieces.Add(Arguments[second], Values[second]!);
        return pieces.ToText();
    }

    /// <summary>A stretch of a list.</summary>
    public TracedList Slice(ListItems items, int start, int length)
    {
        ChargeList(length);
        return items.Slice(start, length);
    }

    /// <summary>The items of a list at these positions, in this order.</summary>
    public TracedList Pick(ListItems items, int[] positions)
    {
        ChargeList(positions.Length);
        return items.Pick(positions);
    }

    /// <summary>Ends the rendering because of a value.</summary>
    public RenderStopException Stop(DiagnosticDescriptor descriptor, params object[] details) => new(new(descriptor, Span, details));

    private void ChargeCopy(int index, int length) =>
        Frame.ChargeText(Span, length, pieces: Values[index] is TracedText traced ? traced.Pieces.Count : 1);
}
