using Plan.Sdk.Collections;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;
using Plan.Sdk.Templating.Evaluation;

namespace Plan.Sdk.Templating.Functions;

/// <summary>Functions over lists, under Scriban's names. A list is never changed: each makes a new one, whose items keep their
/// origins.</summary>
internal static class ArrayFunctions
{
    private static readonly TemplateType AnyList = new(TypeKind.List);
    private static readonly FunctionParameter List = new("list", AnyList);
    private static readonly FunctionParameter FirstList = new("list1", AnyList);
    private static readonly FunctionParameter SecondList = new("list2", AnyList);
    private static readonly FunctionParameter Value = new("value", TemplateType.Any);
    private static readonly FunctionParameter Member = new("member", TemplateType.Text) { Description = new("Tên trường, viết trong nháy", "The member's name, in quotes") };

    public static ValueList<TemplateFunction> All { get; } =
    [
        new("array.size", "Số phần tử.", "The number of items.", [List], TemplateType.Number, c => (decimal)c.Items(0).Count)
        {
            Examples = [new("{{ ['a', 'b'] | array.size }}", "2")],
        },
        new("array.first", "Phần tử đầu; trống khi danh sách trống.", "The first item; absent when there is none.", [List], ItemOrAbsent, c => At(c.Items(0), 0))
        {
            Examples = [new("{{ (['a', 'b'] | array.first) ?? 'không có' }}", "a")],
            PathOf = c => c.Items(0) is { Count: > 0 } items ? items.PathOf(0) : null,
        },
        new("array.last", "Phần tử cuối; trống khi danh sách trống.", "The last item; absent when there is none.", [List], ItemOrAbsent, c => At(c.Items(0), c.Items(0).Count - 1))
        {
            Examples = [new("{{ (['a', 'b'] | array.last) ?? 'không có' }}", "b")],
            PathOf = c => c.Items(0) is { Count: > 0 } items ? items.PathOf(items.Count - 1) : null,
        },
        new("array.join", "Nối các phần tử thành chữ, có dấu ngăn cách.", "Joins the items into text with a delimiter.", [new("list", TemplateType.ListOf(TemplateType.Text)), new("delimiter", TemplateType.Text)], TemplateType.Text, Join)
        {
            Examples = [new("{{ ['Trạm Y tế', 'Công an'] | array.join ', ' }}", "Trạm Y tế, Công an")],
        },
        new("array.limit", "Chỉ lấy số phần tử đầu này.", "At most so many items from the beginning.", [List, new("count", TemplateType.Number)], c => c.Type(0), Limit)
        {
            Examples = [new("{{ [4, 5, 6] | array.limit 2 | array.join ' ' }}", "4 5")],
        },
        new("array.offset", "Bỏ số phần tử đầu này.", "Without so many items at the beginning.", [List, new("index", TemplateType.Number)], c => c.Type(0), Offset)
        {
            Examples = [new("{{ [4, 5, 6] | array.offset 1 | array.join ' ' }}", "5 6")],
        },
        new("array.reverse", "Đảo thứ tự.", "In reverse order.", [List], c => c.Type(0), Reverse)
        {
            Examples = [new("{{ [4, 5, 6] | array.reverse | array.join ' ' }}", "6 5 4")],
        },
        new("array.sort", "Xếp tăng dần theo giá trị, hoặc theo một trường; chữ xếp theo mã ký tự (thứ tự tiếng Việt: vn.sort), mốc thời gian theo ngày đầu rồi ngày cuối, ngày hằng năm đứng sau. Phần tử không có trường đứng trước.", "In ascending order of the values or of a member; text by code points (Vietnamese order: vn.sort), points of the calendar by their first day, then their last, days of every year behind. Items without the member come first.", [List, Member with { IsOptional = true }], c => ListOrder.Check(c, ListOrder.IsComparable), c => ListOrder.Sort(c, ListOrder.KeyOf, ListOrder.ByValue))
        {
            Examples = [new("{{ [10, 2, 6] | array.sort | array.join ' ' }}", "2 6 10"), new("{{ plan.tasks | array.sort 'title' | array.map 'id' | array.join ', ' }}", "kham-suc-khoe, truyen-thong")],
        },
        new("array.uniq", "Bỏ phần tử trùng, giữ lần đầu.", "Each item once, where it first stands.", [List], c => c.Type(0), Unique)
        {
            Examples = [new("{{ [1, 1, 4, 5, 4] | array.uniq | array.join ' ' }}", "1 4 5")],
        },
        new("array.compact", "Bỏ phần tử trống. Danh sách ở đây không bao giờ có phần tử trống; hàm này để mẫu của Scriban chạy được.", "Without absent items. Lists here never have any; the function is there for templates written for Scriban.", [List], c => c.Type(0), c => c.Values[0])
        {
            Examples = [new("{{ [1, 3] | array.compact | array.join ' ' }}", "1 3")],
        },
        new("array.concat", "Nối hai danh sách.", "One list behind the other.", [FirstList, SecondList], Both, Concatenate)
        {
            Examples = [new("{{ [1, 2] | array.concat [4, 5] | array.join ' ' }}", "1 2 4 5")],
        },
        new("array.add_range", "Nối hai danh sách, như array.concat.", "One list behind the other, as array.concat.", [FirstList, SecondList], Both, Concatenate)
        {
            Examples = [new("{{ [1, 2] | array.add_range [4] | array.join ' ' }}", "1 2 4")],
        },
        new("array.add", "Thêm một phần tử vào cuối.", "One more item at the end.", [List, Value], c => WithItem(c, 1), c => Insert(c, c.Items(0).Count, 1))
        {
            Examples = [new("{{ [1, 2] | array.add 4 | array.join ' ' }}", "1 2 4")],
        },
        new("array.insert_at", "Thêm một phần tử vào vị trí này, từ 0; số âm thì vào đầu. Vị trí phải ở trong danh sách hoặc ngay sau phần tử cuối.", "One more item at a position, from 0; negative: at the beginning. The position has to be inside the list or right behind it.", [List, new("index", TemplateType.Number), Value], c => WithItem(c, 2), InsertAt)
        {
            Examples = [new("{{ ['a', 'b'] | array.insert_at 1 'x' | array.join ' ' }}", "a x b")],
        },
        new("array.remove_at", "Bỏ phần tử ở vị trí này, từ 0; số âm thì đếm từ cuối.", "Without the item at a position, from 0; negative: from the end.", [List, new("index", TemplateType.Number)], c => c.Type(0), RemoveAt)
        {
            Examples = [new("{{ [4, 5, 6] | array.remove_at 1 | array.join ' ' }}", "4 6"), new("{{ [4, 5, 6] | array.remove_at (-1) | array.join ' ' }}", "4 5")],
        },
        new("array.contains", "Danh sách có phần tử này không.", "Whether the list has the item.", [List, new("item", TemplateType.Any)], CheckItem, Contains)
        {
            Examples = [new("{{ ([1, 2, 3] | array.contains 2) ? 'có' : 'không' }}", "có")],
        },
        new("array.map", "Danh sách giá trị của một trường; phần tử không có trường thì bỏ qua.", "The values of a member; items without it are left out.", [List, Member], MapType, Map)
        {
            Examples = [new("{{ plan.tasks | array.map 'lead' | array.join ', ' }}", "Phòng Văn hóa - Xã hội, Văn phòng HĐND và UBND phường")],
        },
    ];

    private static TemplateType ItemOrAbsent(CallCheck call) => call.Type(0).Item?.Optional() ?? TemplateType.Error;

    private static object? At(ListItems items, int index) => index >= 0 && index < items.Count ? items[index] : null;

    private static TracedText Join(FunctionCall call)
    {
        var items = call.Items(0);
        var type = call.Arguments[0].Type.Item!;
        var delimiter = call.Text(1);
        var pieces = new TextPieces(call.Frame, call.Span);
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0 && delimiter.Length > 0) pieces.Add(delimiter, null);
            pieces.Add(TextForm.Of(items[i], type), items.PathOf(i));
        }

        return pieces.ToText();
    }

    private static TracedList Limit(FunctionCall call)
    {
        var items = call.Items(0);
        return call.Slice(items, 0, call.Whole(1, 0, items.Count));
    }

    private static TracedList Offset(FunctionCall call)
    {
        var items = call.Items(0);
        var start = call.Whole(1, 0, items.Count);
        return call.Slice(items, start, items.Count - start);
    }

    private static TracedList Reverse(FunctionCall call)
    {
        var items = call.Items(0);
        var positions = new int[items.Count];
        for (var i = 0; i < positions.Length; i++) positions[i] = positions.Length - 1 - i;
        return call.Pick(items, positions);
    }

    private static TracedList Unique(FunctionCall call)
    {
        var items = call.Items(0);
        call.ChargeTexts(items, 1);
        var seen = new HashSet<object>();
        var positions = new List<int>();
        for (var i = 0; i < items.Count; i++)
        {
            if (seen.Add(items[i] is TracedText traced ? traced.ToString() : items[i])) positions.Add(i);
        }

        return call.Pick(items, [.. positions]);
    }

    private static TemplateType Both(CallCheck call) =>
        TemplateType.CommonItem(call.Type(0).Item!, call.Type(1).Item!) is { } item
            ? TemplateType.ListOf(item)
            : call.Refuse(1, TemplateDiagnostics.MixedItems, call.Type(0).Item!.Name, call.Type(1).Item!.Name);

    private static TemplateType WithItem(CallCheck call, int index) =>
        TemplateType.CommonItem(call.Type(0).Item!, call.Type(index)) is { } item
            ? TemplateType.ListOf(item)
            : call.Refuse(index, TemplateDiagnostics.MixedItems, call.Type(0).Item!.Name, call.Type(index).Name);

    private static TracedList Concatenate(FunctionCall call)
    {
        var (first, second) = (call.Items(0), call.Items(1));
        var (firstType, secondType) = (call.Arguments[0].Type.Item!, call.Arguments[1].Type.Item!);
        var common = TemplateType.CommonItem(firstType, secondType)!;
        call.ChargeList((long)first.Count + second.Count);
        var items = new object[first.Count + second.Count];
        var paths = new ModelPath?[items.Length];
        first.CopyTo(items, paths, 0, 0, first.Count);
        second.CopyTo(items, paths, first.Count, 0, second.Count);
        for (var i = 0; i < items.Length; i++) items[i] = TextForm.Fit(items[i], i < first.Count ? firstType : secondType, common);
        return new(items, paths);
    }

    private static TracedList InsertAt(FunctionCall call)
    {
        var items = call.Items(0);
        var index = call.Whole(1, 0, int.MaxValue);
        return index <= items.Count ? Insert(call, index, 2) : throw call.Stop(TemplateDiagnostics.PositionOutside, index, items.Count);
    }

    private static TracedList Insert(FunctionCall call, int index, int argument)
    {
        var list = call.Items(0);
        var (listItem, itemType) = (call.Arguments[0].Type.Item!, call.Arguments[argument].Type);
        var common = TemplateType.CommonItem(listItem, itemType)!;
        call.ChargeList(list.Count + 1L);
        var items = new object[list.Count + 1];
        var paths = new ModelPath?[items.Length];
        list.CopyTo(items, paths, 0, 0, index);
        list.CopyTo(items, paths, index + 1, index, list.Count - index);
        for (var i = 0; i < items.Length; i++)
        {
            if (i != index) items[i] = TextForm.Fit(items[i], listItem, common);
        }

        items[index] = TextForm.Fit(call.Values[argument]!, itemType, common);
        paths[index] = call.Arguments[argument].PathOf(call.Frame);
        return new(items, paths);
    }

    private static TracedList RemoveAt(FunctionCall call)
    {
        var items = call.Items(0);
        var index = call.Whole(1, int.MinValue / 2, int.MaxValue);
        if (index < 0) index += items.Count;
        return call.Pick(items, [.. Enumerable.Range(0, items.Count).Where(i => i != index)]);
    }

    private static TemplateType CheckItem(CallCheck call)
    {
        var (list, item) = (call.Type(0).Item ?? TemplateType.Error, call.Type(1));
        if (list.Kind is TypeKind.Error or TypeKind.Null || item.Kind == TypeKind.Error) return TemplateType.Boolean;
        if (list.Kind == TypeKind.Choice && call.Literal(1) is { } word && list.Choice!.Find(word) is null)
            return call.Refuse(1, TemplateDiagnostics.UnknownChoice, word, Suggestion.For(word, list.Choice.Choices.Select(c => c.Key)));
        var areComparable = list.Kind == item.Kind ? list.Kind is not (TypeKind.Object or TypeKind.List) && list.Accepts(item)
            : list.Kind is TypeKind.Text or TypeKind.Choice && item.Kind is TypeKind.Text or TypeKind.Choice;
        return areComparable ? TemplateType.Boolean : call.Refuse(1, TemplateDiagnostics.MixedItems, list.Name, item.Name);
    }

    private static object Contains(FunctionCall call)
    {
        var items = call.Items(0);
        call.ChargeTexts(items, 1);
        foreach (var item in items.Items)
        {
            if (BoundComparison.AreEqual(item, call.Values[1])) return Truth.True;
        }

        return Truth.False;
    }

    private static TemplateType MapType(CallCheck call) =>
        ListOrder.FindMember(call, out var refused) is { } member ? TemplateType.ListOf(member.Type.Present()) : refused;

    private static TracedList Map(FunctionCall call)
    {
        var items = call.Items(0);
        call.ChargeList(items.Count);
        var values = new List<object>(items.Count);
        var paths = new List<ModelPath?>(items.Count);
        if (items.Count == 0) return new([], []);
        var member = MemberAccess.Find(call.Arguments[0].Type.Item!, call.Text(1))!;
        for (var i = 0; i < items.Count; i++)
        {
            var path = items.PathOf(i);
            if (member.Get(items[i], path, call.Frame, call.Span) is not { } value) continue;
            values.Add(value);
            paths.Add(member.PathOf(items[i], path));
        }

        return new([.. values], [.. paths]);
    }
}
