using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Validation.Words;

/// <summary>All words of a plan, by the model's description: texts and clauses, each with its path.</summary>
internal static class PlanTexts
{
    /// <summary>The texts in the order in which the model describes them.</summary>
    public static List<(string Text, ModelPath Path)> Of(ActionPlan plan, PlanContext context)
    {
        var found = new List<(string, ModelPath)>();
        AddRecord(found, plan, ModelDescription.ActionPlan, ModelPath.Root, context);
        return found;
    }

    private static void AddRecord(List<(string Text, ModelPath Path)> found, object record, RecordDescription description, ModelPath path, PlanContext context)
    {
        for (var i = 0; i < description.StoredCount; i++)
        {
            var field = description.Fields[i];
            if (HoldsWords(field.Shape) && field.Get(record, context) is { } value) AddValue(found, value, field.Shape, path.Field(field.Key), context);
        }
    }

    private static void AddValue(List<(string Text, ModelPath Path)> found, object value, ValueShape shape, ModelPath path, PlanContext context)
    {
        switch (shape)
        {
            case TextShape:
                found.Add(((string)value, path));
                break;
            case ClauseShape:
                found.Add((((ClauseText)value).Pattern, path));
                break;
            case RecordShape record:
                AddRecord(found, value, record.Description, path, context);
                break;
            case ListShape list:
                var items = (IReadOnlyList<object>)value;
                for (var i = 0; i < items.Count; i++) AddValue(found, items[i], list.Item, path.Item(i), context);
                break;
        }
    }

    private static bool HoldsWords(ValueShape shape) => shape is TextShape or ClauseShape or RecordShape || (shape is ListShape list && HoldsWords(list.Item));
}
