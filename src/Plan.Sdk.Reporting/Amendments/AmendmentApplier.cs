using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Amendments;

/// <summary>Applies the changes of one amendment to a plan; a change that can't be made is told and left out. Not thread-safe.</summary>
internal sealed class AmendmentApplier(AmendedModel model, PlanDocument<Amendment> amendment, AmendedValues touched, DiagnosticBag diagnostics)
{
    private static readonly ModelPath Changes = ModelPath.Root.Field("changes");

    public void Apply()
    {
        for (var i = 0; i < amendment.Model.Changes.Count; i++) Apply(amendment.Model.Changes[i], Changes.Item(i));
    }

    private void Apply(AmendmentChange change, ModelPath at)
    {
        var description = ModelDescription.Of(typeof(AmendmentChange));
        foreach (var kind in AmendedItem.All)
        {
            if (description.Find(kind.Key)!.Get(change, AmendedModel.Nowhere) is IItemChange item) Change(kind, item, at.Field(kind.Key));
        }

        if (change.Period is { } period) Set("period", period, at);
        else if (change.Funding is { } funding) Set("funding", funding, at);
        else if (change.Add is { } addition) Add(addition, at.Field("add"));
        else if (change.Remove is { } removal) Remove(removal, at.Field("remove"));
        else if (description.Fields.All(f => f.Get(change, AmendedModel.Nowhere) is null)) Report(ReportingDiagnostics.EmptyChange, at);
    }

    private void Set(string key, object value, ModelPath at)
    {
        var field = ModelDescription.ActionPlan.Find(key)!;
        if (Equals(field.Get(model.Plan, AmendedModel.Nowhere), value)) Report(ReportingDiagnostics.AmendedToSame, at.Field(key), key, new LocalizedText("như vậy", "so"));
        NoteTouch(field.Description, "", key, at.Field(key));
        model.Set(ModelPath.Root.Field(key), value, amendment.SourceMap, at.Field(key));
    }

    private void Change(AmendedItem kind, IItemChange change, ModelPath at)
    {
        if (Find(kind, change.Id, at.Field("id")) is not { } found) return;
        if (change.Values.Count == 0) Report(ReportingDiagnostics.EmptyChange, at);
        foreach (var value in change.Values)
        {
            var field = kind.Description.Find(value.Key)!;
            if (Equals(field.Get(found.Record, AmendedModel.Nowhere), value.Value))
                Report(ReportingDiagnostics.AmendedToSame, at.Field(value.Key), value.Key, OfficialValue.Word(field.Shape, value.Value, AmendedModel.Nowhere) is { } words ? words : new LocalizedText("như vậy", "so"));
            NoteTouch(kind.Name, change.Id, field.Group ?? value.Key, at.Field(value.Key));
            model.Set(found.Path.Field(value.Key), value.Value, amendment.SourceMap, at.Field(value.Key));
        }

        CheckWords(kind, change.Id, at);
    }

    private void Add(AmendmentAddition addition, ModelPath at)
    {
        var description = ModelDescription.Of(typeof(AmendmentAddition));
        if (AmendedItem.All.FirstOrDefault(k => description.Find(k.Key)!.Get(addition, AmendedModel.Nowhere) is not null) is not { } kind)
        {
            Report(ReportingDiagnostics.EmptyChange, at);
            return;
        }

        var item = description.Find(kind.Key)!.Get(addition, AmendedModel.Nowhere)!;
        var written = at.Field(kind.Key);
        if (new PlacedItem(kind.Description, item, ModelPath.Root).Id is { } id && model.Find(kind.Type, id) is not null)
        {
            Report(ReportingDiagnostics.AddedTwice, written.Field("id"), kind.Name, id, kind.Key);
            return;
        }

        if (ListFor(kind, addition.In, at) is not { } list) return;
        var items = model.ListAt(list);
        var index = items.Count;
        if (addition.After is { } after)
        {
            index = 1 + Enumerable.Range(0, items.Count).FirstOrDefault(i => string.Equals(IdOf(kind, items[i]), after, StringComparison.Ordinal), -1);
            if (index == 0)
            {
                Report(ReportingDiagnostics.PlaceUnknown, at.Field("after"), after, kind.Name, Known("after", after, items.Select(i => IdOf(kind, i))));
                return;
            }
        }

        model.Insert(list, items.Count, index, item, amendment.SourceMap, written);
    }

    /// <summary>The list that an item is added to; <c>null</c> when what it is to be a part of is not there.</summary>
    private ModelPath? ListFor(AmendedItem kind, string? inside, ModelPath at)
    {
        var (own, owner, part) = kind.Key switch
        {
            "target" => (ModelPath.Root.Field("objectives").Field("targets"), typeof(Stage), "targets"),
            "stage" => (ModelPath.Root.Field("objectives").Field("stages"), null, ""),
            "task" => (ModelPath.Root.Field("tasks"), typeof(PlanTask), "subtasks"),
            "assignment" => (ModelPath.Root.Field("assignments"), null, ""),
            "reporting" => (ModelPath.Root.Field("reporting"), null, ""),
            _ => (ModelPath.Root.Field("audiences"), (Type?)null, ""),
        };
        if (inside is null) return own;
        if (owner is not null && model.Find(owner, inside) is { } found) return found.Path.Field(part);
        Report(ReportingDiagnostics.PlaceUnknown, at.Field("in"), inside, kind.Name, Known("in", inside, owner is null ? [] : model.ItemsOf(owner).Select(i => i.Id)));
        return null;
    }

    private void Remove(AmendmentRemoval removal, ModelPath at)
    {
        var description = ModelDescription.Of(typeof(AmendmentRemoval));
        if (AmendedItem.All.FirstOrDefault(k => description.Find(k.Key)!.Get(removal, AmendedModel.Nowhere) is not null) is not { } kind)
        {
            Report(ReportingDiagnostics.EmptyChange, at);
            return;
        }

        var id = (string)description.Find(kind.Key)!.Get(removal, AmendedModel.Nowhere)!;
        if (Find(kind, id, at.Field(kind.Key)) is not { } found) return;
        if (removal.Keys.Count == 0)
        {
            NoteTouch(kind.Name, id, "", at.Field(kind.Key));
            model.Remove(found.Path, model.ListAt(found.Path.Parent!).Count);
            return;
        }

        for (var i = 0; i < removal.Keys.Count; i++) RemoveKey(kind, found, id, removal.Keys[i], at.Field("keys").Item(i));
        CheckWords(kind, id, at.Field(kind.Key));
    }

    private void RemoveKey(AmendedItem kind, PlacedItem found, string id, string key, ModelPath at)
    {
        var free = kind.Description.Fields.Where(f => f is { IsDerived: false, Required: false } && f.Shape is not IdShape && f.Get(found.Record, AmendedModel.Nowhere) is { } value && !IsEmpty(value)).ToList();
        if (free.FirstOrDefault(f => string.Equals(f.Key, key, StringComparison.Ordinal)) is not { } field)
        {
            Report(ReportingDiagnostics.RemovedKey, at, new LocalizedText($"{OfficialCase.Sentence(kind.Name.Vi)} “{id}”", $"{kind.Name.En} \"{id}\""), key, Names(free.Select(f => f.Key)));
            return;
        }

        NoteTouch(kind.Name, id, field.Group ?? key, at);
        model.Set(found.Path.Field(key), null, amendment.SourceMap, at);
    }

    private PlacedItem? Find(AmendedItem kind, string id, ModelPath at)
    {
        if (model.Find(kind.Type, id) is { } found) return found;
        var known = model.ItemsOf(kind.Type).Select(i => i.Id).OfType<string>().ToList();
        var rest = known.Count > 0 ? Offer(id, known)
            : new($"; các {kind.Name.Vi} của kế hoạch chưa có mã, hãy ghi id cho mục cần sửa trong tệp kế hoạch.", $"; its {kind.Name.En}s have no ids: write an id at the item in the plan's file.");
        Report(ReportingDiagnostics.AmendedItemUnknown, at, OfficialDate.Short(amendment.Model.Effective), kind.Name, id, rest);
        return null;
    }

    private static LocalizedText Known(string key, string id, IEnumerable<string?> ids) =>
        ids.OfType<string>().ToList() is { Count: > 0 } known ? Offer(id, known) : new($"; bỏ khóa “{key}”.", $"; remove the key \"{key}\".");

    private static LocalizedText Offer(string id, List<string> known) => NearestName.Find(id, known) is { } nearest
        ? new($"; ý bạn là “{nearest}”?", $"; did you mean \"{nearest}\"?")
        : new($"; các mã có: {Names(known)}.", $"; there are: {Names(known)}.");

    /// <summary>A name in the words of a changed item has to have a value still.</summary>
    private void CheckWords(AmendedItem kind, string id, ModelPath at)
    {
        var item = model.Find(kind.Type, id)!;
        foreach (var field in kind.Description.Fields)
        {
            if (field.IsDerived || field.Get(item.Record, AmendedModel.Nowhere) is not ClauseText clause) continue;
            foreach (var part in clause.Parts)
            {
                if (part.IsName && (kind.Description.Find(part.Text)?.Get(item.Record, AmendedModel.Nowhere) is not { } value || IsEmpty(value)))
                    Report(ReportingDiagnostics.AmendedNameWithoutValue, at, field.Key, kind.Name, id, part.Text);
            }
        }
    }

    private void NoteTouch(LocalizedText kind, string id, string key, ModelPath at)
    {
        if (touched.Note(kind.En, id, key, amendment.Model) is { } other) Report(ReportingDiagnostics.AmendedTwice, at, at.Key ?? key, kind, id, other.Id);
    }

    private void Report(DiagnosticDescriptor descriptor, ModelPath at, params ReadOnlySpan<object> arguments) =>
        diagnostics.Add(new(descriptor, amendment.SourceMap.Find(at), arguments) { Path = at.ToString() });

    private static string? IdOf(AmendedItem kind, object record) => new PlacedItem(kind.Description, record, ModelPath.Root).Id;

    private static bool IsEmpty(object value) => value is System.Collections.IEnumerable list and not string && !list.GetEnumerator().MoveNext();

    private static string Names(IEnumerable<string?> ids) => string.Join(", ", ids.OfType<string>()) is { Length: > 0 } names ? names : "–";
}
