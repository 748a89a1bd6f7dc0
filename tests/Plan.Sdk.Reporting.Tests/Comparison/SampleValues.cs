using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;

namespace Plan.Sdk.Reporting.Tests.Comparison;

/// <summary>Values of any shape, numbered: those of two numbers that follow each other differ.</summary>
internal static class SampleValues
{
    private const int DeepestNesting = 3;
    private const int Numbers = 50_021;

    public static object Of(ValueShape shape, int number, int depth = 0) => shape switch
    {
        TextShape => $"chữ thứ {number}",
        ClauseShape => ClauseText.Parse($"câu thứ {number} của bài", out _),
        IdShape => $"ma-{number}",
        ReferenceShape => $"don-vi-{number}",
        DecimalShape => (decimal)number,
        IntegerShape whole => whole.Min + (number % (whole.Max - whole.Min + 1)),
        BooleanShape => true,
        DateShape => new DateOnly(2020, 1, 1).AddDays(number),
        CalendarShape => CalendarPoint.Of(new DateOnly(2020, 1, 1).AddDays(number)),
        AmountShape => new Amount(number),
        ChoiceShape choices => choices.Choices[number % choices.Choices.Count].Value,
        ListShape list => list.Make([Of(list.Item, 2 * number, depth), Of(list.Item, (2 * number) + 1, depth)]),
        RecordShape record => RecordOf(record.Description, number, depth),
        _ => throw new NotSupportedException(shape.GetType().Name),
    };

    /// <summary>A value that is not the given one; <c>null</c> when the shape has no other.</summary>
    public static object? Other(ValueShape shape, object value) =>
        Enumerable.Range(900, 3).Select(n => Of(shape, n)).FirstOrDefault(v => !Equals(v, value));

    /// <summary>A record with every field filled, of keys that exclude each other the first; inside itself it ends after a few levels.</summary>
    public static object RecordOf(RecordDescription description, int number, int depth = 0)
    {
        var slots = new object?[description.StoredCount];
        var groups = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in description.Fields)
        {
            if (field.IsDerived || (field.Group is { } group && !groups.Add(group))) continue;
            if (depth >= DeepestNesting && !field.Required && field.Shape is RecordShape or ListShape { Item: RecordShape }) continue;
            slots[field.Index] = Of(field.Shape, ((number * 41) + field.Index) % Numbers, depth + 1);
        }

        return description.Create(slots);
    }
}
