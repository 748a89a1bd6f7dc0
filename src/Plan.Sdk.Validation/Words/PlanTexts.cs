using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Validation.Words;

/// <summary>All words of a plan, by the model's description: texts and clauses, each with its path.</summary>
internal static class PlanTexts
{
    /// <summary>The texts in the order in which the model describes them.</summary>
    public static IEnumerable<(string Text, ModelPath Path)> Of(ActionPlan plan, PlanContext context) =>
        OfRecord(plan, ModelDescription.ActionPlan, ModelPath.Root, context);

    private static IEnumerable<(string Text, ModelPath Path)> OfRecord(object record, RecordDescription description, ModelPath path, PlanContext context)
    {
        for (var i = 0; i < description.StoredCount; i++)
        {
            var field = description.Fields[i];
            if (field.Get(record, context) is not { } value) continue;
            foreach (var text in OfValue(value, field.Shape, path.Field(field.Key), context)) yield return text;
        }
    }

    private static IEnumerable<(string Text, ModelPath Path)> OfValue(object value, ValueShape shape, ModelPath path, PlanContext context)
    {
        switch (shape)
        {
            case TextShape: return [((string)value, path)];
            case ClauseShape: return [(((ClauseText)value).Pattern, path)];
            case RecordShape record: return OfRecord(value, record.Description, path, context);
            case ListShape list:
                return ((System.Collections.IEnumerable)value).Cast<object>().SelectMany((item, i) => OfValue(item, list.Item, path.Item(i), context));
            default: return [];
        }
    }
}
