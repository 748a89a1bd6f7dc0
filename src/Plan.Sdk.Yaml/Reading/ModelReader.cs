using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;
using Plan.Sdk.Yaml.Events;
using YamlDotNet.Core.Events;

namespace Plan.Sdk.Yaml.Reading;

/// <summary>
/// One pass over the events of a file straight into the records of the model, as their description says, with the source
/// map beside them. Recursion is as deep as the guard lets values nest. Values wait in two stacks that all records and
/// lists share.
/// </summary>
internal sealed class ModelReader(GuardedEvents events, SourceMapBuilder map, Findings findings, string source)
{
    private const string MergeKey = "<<";
    private static readonly char[] CurlyQuotes = ['“', '”', '„', '‘', '’', '«', '»'];
    private readonly ScalarReader scalars = new(findings, source);
    private readonly LeftOverText leftOvers = new(findings, source);
    private readonly OpenReader opens = new(events, map, findings);
    private readonly ClauseChecker clauses = new(findings, source);
    private readonly IdRegister ids = new(findings);
    private readonly ValueStack<object?> slots = new();
    private readonly ValueStack<SlotPlace> places = new();
    private readonly ValueStack<object> items = new();
    private readonly Dictionary<string, int> rootKeyLines = new(StringComparer.Ordinal);
    private SourcePosition lastEnd;

    /// <summary>
    /// Reads the mapping of the file's root, whose keys are the record's and <c>apiVersion</c> and <c>kind</c>;
    /// <see cref="Unreadable.Value"/> after errors.
    /// </summary>
    public object ReadRoot(RecordDescription description)
    {
        var start = Findings.Position(events.Current!.Start);
        var root = map.AddRoot(start, start);
        return ReadRecord(description, root, IdRegister.NoList, isRoot: true);
    }

    private object? ReadValue(ValueShape shape, int handle)
    {
        switch (events.Current)
        {
            case Scalar scalar:
                events.Next();
                lastEnd = Findings.Position(scalar.End);
                scalars.CheckHidden(scalar);
                return !ScalarReader.IsBlank(scalar) ? ReadScalar(shape, scalar, handle) : shape is TextShape { MayBeEmpty: true } ? "" : null;
            case SequenceStart when shape is ListShape list:
                return ReadList(list, handle);
            case SequenceStart when shape is AmountShape amount:
                return ReadRange(handle, amount.Number.MayBeNegative ? SignedList : NumberList);
            case MappingStart when shape is RecordShape record:
                return ReadRecord(record.Description, handle, IdRegister.NoList);
            case MappingStart when shape is OpenShape:
                return opens.Read(handle, ref lastEnd);
            case { } other:
                ReportKind(shape, other);
                events.Skip();
                return Unreadable.Value;
            default:
                return Unreadable.Value;
        }
    }

    private object ReadScalar(ValueShape shape, Scalar scalar, int handle)
    {
        if (shape is ListShape { AllowsSingle: true } list)
        {
            map.AddItem(handle, 0, Findings.Position(scalar.Start), lastEnd);
            var item = ReadScalar(list.Item, scalar, handle);
            return ReferenceEquals(item, Unreadable.Value) ? item : list.Make([item]);
        }

        if (shape is RecordShape { Description: { Shorthand: { } shorthand } description })
        {
            var frame = OpenRecord(description);
            slots[frame + shorthand.Index] = scalars.Read(shorthand.Shape, scalar);
            places[frame + shorthand.Index] = new(default, 0, Findings.Position(scalar.Start), lastEnd, (int)scalar.Start.Index, (int)scalar.End.Index);
            return CloseRecord(description, frame, Findings.Position(scalar.Start), Findings.Position(scalar.End));
        }

        if (shape is RecordShape or ListShape or OpenShape)
        {
            findings.At(YamlDiagnostics.WrongKind, Findings.Position(scalar.Start), lastEnd, ValueNames.Of(shape), ValueNames.Text, ValueNames.Example(shape));
            return Unreadable.Value;
        }

        return scalars.Read(shape, scalar);
    }

    private object ReadList(ListShape shape, int handle)
    {
        var bottom = items.Count;
        var whole = true;
        var isBracketed = IsBracketed(events.Current!);
        lastEnd = Findings.Position(events.Current!.End);
        events.Next();
        Scalar? before = null;
        for (var index = 0; events.Current is not (null or SequenceEnd); index++)
        {
            var current = events.Current;
            if (isBracketed && shape.Item is RecordShape { Description.Shorthand.Shape: ClauseShape }) leftOvers.CheckItem(before, before = current as Scalar);
            var start = Findings.Position(current.Start);
            var item = map.AddItem(handle, index, start, Findings.Position(current.End));
            findings.Path.Push(index);
            var value = current is MappingStart && shape.Item is RecordShape record
                ? ReadRecord(record.Description, item, handle)
                : ReadValue(shape.Item, item);
            map.Close(item, lastEnd);
            if (value is null) findings.At(YamlDiagnostics.EmptyValue, start, lastEnd);
            if (value is null || ReferenceEquals(value, Unreadable.Value)) whole = false;
            else items.Push(value);
            findings.Path.Pop();
        }

        EndCollection(isBracketed);
        var list = whole ? shape.Make(items.From(bottom)!) : Unreadable.Value;
        items.Cut(bottom);
        return list;
    }

    private object ReadRange(int handle, ListShape shape)
    {
        var start = Findings.Position(events.Current!.Start);
        var list = ReadList(shape, handle);
        if (list is not Collections.ValueList<decimal> numbers) return list;
        if (numbers.Count == 2 && numbers[0] < numbers[1]) return new Amount(numbers[0], numbers[1]);
        findings.At(YamlDiagnostics.AmountRange, start, lastEnd);
        return Unreadable.Value;
    }

    private static readonly ListShape NumberList = ListShape.Of<decimal>(DecimalShape.Instance);
    private static readonly ListShape SignedList = ListShape.Of<decimal>(DecimalShape.Signed);

    private object ReadRecord(RecordDescription description, int handle, int list, bool isRoot = false)
    {
        var start = Findings.Position(events.Current!.Start);
        var frame = OpenRecord(description);
        var isBracketed = IsBracketed(events.Current);
        lastEnd = Findings.Position(events.Current.End);
        events.Next();
        Scalar? text = null;
        while (events.Current is not (null or MappingEnd)) ReadField(description, frame, handle, list, isRoot, ref text);
        var bodyEnd = lastEnd;
        EndCollection(isBracketed);
        map.Close(handle, lastEnd);
        if (!events.IsBroken) return CloseRecord(description, frame, start, bodyEnd);
        Cut(frame);
        return Unreadable.Value;
    }

    private void ReadField(RecordDescription description, int frame, int handle, int list, bool isRoot, ref Scalar? text)
    {
        if (events.Current is not Scalar key)
        {
            findings.At(YamlDiagnostics.KeyNotText, Findings.Position(events.Current!.Start), Findings.Position(events.Current.End));
            events.Skip();
            events.Skip();
            return;
        }

        var keyStart = Findings.Position(key.Start);
        var keyEnd = Findings.Position(key.End);
        lastEnd = keyEnd;
        events.Next();
        if (isRoot && RootKeys.IsOwn(key.Value))
        {
            if (!rootKeyLines.TryAdd(key.Value, keyStart.Line))
                findings.At(YamlDiagnostics.DuplicateKey, keyStart, keyEnd, key.Value, rootKeyLines[key.Value]);
            lastEnd = events.Current is null ? lastEnd : Findings.Position(events.Current.End);
            events.Skip();
            return;
        }

        var field = description.Find(key.Value);
        if (field is null || field.IsDerived)
        {
            var isLeftOver = text is not null && leftOvers.Is(key, events.Current);
            var hasMore = events.Current is not Scalar { Value.Length: 0 };
            if (!isLeftOver) ReportUnknown(description, key);
            events.Skip();
            if (isLeftOver) leftOvers.Report(text!, key, hasMore || (events.Current is Scalar next && description.Find(next.Value) is null));
            return;
        }

        if (events.Current is not { } value) return;
        text = value as Scalar;
        findings.Path.Push(field.Key);
        var place = new SlotPlace(keyStart, keyEnd.Column - keyStart.Column, Findings.Position(value.Start), default, (int)value.Start.Index, (int)value.End.Index);
        if (places[frame + field.Index] is { IsMet: true } first)
        {
            findings.At(YamlDiagnostics.DuplicateKey, keyStart, keyEnd, key.Value, first.Key.Line);
            events.Skip();
        }
        else
        {
            places[frame + field.Index] = place;
            var child = map.AddField(handle, field.Key, keyStart, place.Start, Findings.Position(value.End));
            var read = ReadValue(field.Shape, child);
            slots[frame + field.Index] = read;
            places[frame + field.Index] = place with { End = lastEnd };
            if (list != IdRegister.NoList && field.Shape is IdShape && read is string id) ids.Check(description, list, id, place with { End = lastEnd });
            map.Close(child, lastEnd);
        }

        findings.Path.Pop();
    }

    private int OpenRecord(RecordDescription description)
    {
        places.Open(description.StoredCount);
        return slots.Open(description.StoredCount);
    }

    private object CloseRecord(RecordDescription description, int frame, SourcePosition start, SourcePosition end)
    {
        var whole = true;
        var hasNames = false;
        foreach (var field in description.Fields)
        {
            if (field.IsDerived) continue;
            var value = slots[frame + field.Index];
            ref var place = ref places[frame + field.Index];
            if (ReferenceEquals(value, Unreadable.Value)) whole = false;
            else if (value is null || (field.Required && ClauseValues.IsEmptyList(value))) whole &= !field.Required || !ReportMissing(field, place, start, end);
            else if (value is ClauseText { Parts: var parts } && (parts.Count > 1 || parts[0].IsName)) hasNames = true;
            if (field.Group is not null && place.IsMet) CheckGroup(description, frame, field, place);
        }

        var read = whole && !findings.IsFull ? description.Create(slots.From(frame)) : Unreadable.Value;
        if (hasNames) clauses.Check(description, ReferenceEquals(read, Unreadable.Value) ? null : read, slots.From(frame), places.From(frame));
        Cut(frame);
        return read;
    }

    private void Cut(int frame)
    {
        slots.Cut(frame);
        places.Cut(frame);
    }

    private bool ReportMissing(FieldDescription field, in SlotPlace place, SourcePosition start, SourcePosition end)
    {
        findings.Path.Push(field.Key);
        if (place.IsMet) findings.At(YamlDiagnostics.BlankValue, place.Key, place.KeyEnd, field.Key, field.Description);
        else findings.At(YamlDiagnostics.MissingKey, start, end.Line == start.Line ? end : start, field.Key, field.Description);
        findings.Path.Pop();
        return true;
    }

    private void CheckGroup(RecordDescription description, int frame, FieldDescription field, in SlotPlace place)
    {
        if (slots[frame + field.Index] is null) return;
        for (var i = 0; i < field.Index; i++)
        {
            var other = description.Fields[i];
            if (!string.Equals(other.Group, field.Group, StringComparison.Ordinal) || slots[frame + other.Index] is null) continue;
            var first = places[frame + other.Index];
            var (earlier, later, at) = first.Key < place.Key ? (other, field, place) : (field, other, first);
            findings.Path.Push(later.Key);
            findings.At(YamlDiagnostics.ExclusiveKeys, at.Key, at.KeyEnd, earlier.Key, later.Key);
            findings.Path.Pop();
            return;
        }
    }

    private void ReportUnknown(RecordDescription description, Scalar key)
    {
        var start = Findings.Position(key.Start);
        var end = Findings.Position(key.End);
        if (string.Equals(key.Value, MergeKey, StringComparison.Ordinal))
        {
            findings.At(YamlDiagnostics.MergeKey, start, end);
            return;
        }

        var bare = key.Value.Trim(CurlyQuotes);
        if (bare.Length < key.Value.Length && description.Find(bare) is not null)
        {
            findings.At(YamlDiagnostics.QuotedKey, start, end, bare, [bare]);
            return;
        }

        var nearest = NearestName.Find(key.Value, ValueNames.StoredKeys(description));
        if (nearest is null && description.Shorthand is not null && key.Value.AsSpan().ContainsAnyExceptInRange('!', '~'))
        {
            findings.At(YamlDiagnostics.ColonInText, start, end, LineFault.Shown(source.AsSpan((int)key.Start.Index)));
            return;
        }

        findings.At(YamlDiagnostics.UnknownKey, start, end, nearest, [key.Value, nearest is null ? ValueNames.Owner(description, key.Value) : ValueNames.Suggest(nearest), ValueNames.Keys(description)]);
    }

    private void ReportKind(ValueShape shape, ParsingEvent found)
    {
        // The guard has said what an alias is.
        if (found is AnchorAlias) return;
        var hint = found is MappingStart { Style: MappingStyle.Flow } && shape is (TextShape or ClauseShape)
            ? new LocalizedText("; đoạn chữ bắt đầu bằng { phải đặt trong dấu nháy kép", "; a text that begins with { needs double quotes")
            : ValueNames.Nothing;
        var what = found is MappingStart ? ValueNames.Mapping : ValueNames.List;
        var start = Findings.Position(found.Start);
        findings.At(YamlDiagnostics.WrongKind, start, start with { Column = start.Column + 1 }, ValueNames.Of(shape), what, hint);
    }

    // A flow collection ends with its bracket; a block ends where its last value does.
    private void EndCollection(bool isBracketed)
    {
        if (events.Current is not { } end) return;
        if (isBracketed) lastEnd = new((int)end.Start.Line, (int)end.Start.Column + 1);
        events.Next();
    }

    private bool IsBracketed(ParsingEvent start) => start.Start.Index < source.Length && source[(int)start.Start.Index] is '[' or '{';
}
