namespace Plan.Sdk.Model.Description;

/// <summary>A point of the calendar. Value: <see cref="CalendarPoint"/>.</summary>
public sealed class CalendarShape(CalendarForms forms) : ValueShape
{
    /// <summary>The kinds allowed.</summary>
    public CalendarForms Forms { get; } = forms;
}
