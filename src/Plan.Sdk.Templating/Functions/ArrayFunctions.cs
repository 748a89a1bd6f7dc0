using Plan.Sdk.Collections;
using Plan.Sdk.Templating.Binding;
using Plan.Sdk.Templating.Evaluation;

namespace Plan.Sdk.Templating.Functions;

/// <summary>Functions over lists, under Scriban's names.</summary>
internal static class ArrayFunctions
{
    private static readonly TemplateType AnyList = new(TypeKind.List);

    public static ValueList<TemplateFunction> All { get; } =
    [
        new("array.size", "Số phần tử.", "The number of items.", [new("list", AnyList)], TemplateType.Number, c => (decimal)c.List(0).Count),
        new("array.first", "Phần tử đầu; trống khi danh sách trống.", "The first item; absent when there is none.", [new("list", AnyList)], ItemOrAbsent, c => At(c.List(0), 0)),
        new("array.last", "Phần tử cuối; trống khi danh sách trống.", "The last item; absent when there is none.", [new("list", AnyList)], ItemOrAbsent, c => At(c.List(0), c.List(0).Count - 1)),
        new("array.join", "Nối các phần tử thành chữ, có dấu ngăn cách.", "Joins the items into text with a delimiter.", [new("list", TemplateType.ListOf(TemplateType.Text)), new("delimiter", TemplateType.Text)], TemplateType.Text, Join),
        new("array.limit", "Chỉ lấy số phần tử đầu này.", "At most so many items from the beginning.", [new("list", AnyList), new("count", TemplateType.Number)], types => types[0], c => Part(c, 0, Whole(c.Number(1)))),
        new("array.offset", "Bỏ số phần tử đầu này.", "Without so many items at the beginning.", [new("list", AnyList), new("index", TemplateType.Number)], types => types[0], c => Part(c, Whole(c.Number(1)), int.MaxValue)),
        new("array.reverse", "Đảo thứ tự.", "In reverse order.", [new("list", AnyList)], types => types[0], Reversed),
    ];

    private static TemplateType ItemOrAbsent(TemplateType[] arguments) => arguments[0].Item?.Optional() ?? TemplateType.Error;

    private static object? At(IReadOnlyList<object> list, int index) => index >= 0 && index < list.Count ? list[index] : null;

    private static int Whole(decimal number) => (int)Math.Clamp(decimal.Truncate(number), 0, int.MaxValue);

    private static object[] Part(FunctionCall call, int from, int count)
    {
        var list = (IReadOnlyList<object>)call.Values[0]!;
        var first = Math.Min(from, list.Count);
        var length = Math.Min(count, list.Count - first);
        call.ChargeList(length);
        var part = new object[length];
        for (var i = 0; i < length; i++) part[i] = list[first + i];
        return part;
    }

    private static object[] Reversed(FunctionCall call)
    {
        var list = Part(call, 0, int.MaxValue);
        Array.Reverse(list);
        return list;
    }

    private static TracedText Join(FunctionCall call)
    {
        var list = call.List(0);
        var item = call.Arguments[0].Type.Item!;
        var path = call.Arguments[0].PathOf(call.Frame);
        var delimiter = call.Text(1);
        var pieces = new TextPieces(call.Frame, call.Span);
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0 && delimiter.Length > 0) pieces.Add(delimiter, null);
            pieces.Add(TextForm.Of(list[i], item).ToString()!, path?.Item(i));
        }

        return pieces.ToText();
    }
}
