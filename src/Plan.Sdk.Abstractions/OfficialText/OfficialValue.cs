using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;

namespace Plan.Sdk.OfficialText;

/// <summary>Any value of the model in words, as a clause or a template inserts it.</summary>
public static class OfficialValue
{
    /// <summary>
    /// Text as it is, figures in Vietnamese form, days long (<c>26 tháng 02 năm 2019</c>), points of the calendar short, an
    /// organization's id as its name, a choice as its Vietnamese meaning, a list joined by commas; <c>null</c> for a record
    /// without words.
    /// </summary>
    /// <param name="shape">The value's shape.</param>
    /// <param name="value">The value.</param>
    /// <param name="context">The plan it belongs to.</param>
    public static string? Word(ValueShape shape, object value, PlanContext context) => value switch
    {
        string id when shape is ReferenceShape { Target: not ReferenceTarget.Paper } => context.FindOrganization(id)?.Name ?? id,
        string text => text,
        int whole => OfficialNumber.Figure(whole),
        decimal figure => OfficialNumber.Figure(figure),
        DateOnly day => OfficialDate.Long(day),
        CalendarPoint point => OfficialCalendar.Word(point),
        Amount amount => OfficialTarget.Amount(amount, null),
        PlanPeriod period => OfficialPeriod.Word(period),
        Organization organization => organization.Name,
        ClauseText clause => clause.Pattern,
        Enum choice when shape is ChoiceShape choices => choices.Choices.FirstOrDefault(c => c.Value.Equals(choice))?.Description.Vi,
        System.Collections.IEnumerable list when shape is ListShape items => WordList(items, list, context),
        _ => null,
    };

    private static string? WordList(ListShape shape, System.Collections.IEnumerable list, PlanContext context)
    {
        var words = new List<string>();
        foreach (var item in list)
        {
            if (Word(shape.Item, item, context) is not { } word) return null;
            words.Add(word);
        }

        return words.Count == 0 ? null : string.Join(shape.Item is CalendarShape ? " và " : ", ", words);
    }
}
