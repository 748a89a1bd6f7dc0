using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>How values are printed: figures, dates and names in their official form.</summary>
internal static class TextForm
{
    /// <summary>The text of a value that has one: a string, or a <see cref="TracedText"/> as it is.</summary>
    public static object Of(object value, TemplateType type) => value switch
    {
        string key when type.Kind == TypeKind.Choice => type.Choice!.Find(key)?.Description.Vi ?? key,
        string or TracedText => value,
        decimal figure => OfficialNumber.Figure(figure),
        DateOnly day => OfficialDate.Long(day),
        CalendarPoint point => OfficialCalendar.Word(point),
        Amount amount => OfficialTarget.Amount(amount, null),
        Organization organization => organization.Name,
        PlanPeriod period => OfficialPeriod.Word(period),
        _ => throw new InvalidOperationException($"No text for {value.GetType().Name}: the checker has to refuse it."),
    };

    /// <summary>A value as one of another type that takes it: as text where text is wanted, else as it is.</summary>
    public static object Fit(object value, TemplateType from, TemplateType to) => to.Kind == TypeKind.Text && from.Kind != TypeKind.Text ? Of(value, from) : value;
}
