using Plan.Sdk.Collections;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Functions;

/// <summary>Functions over days.</summary>
internal static class DateFunctions
{
    public static ValueList<TemplateFunction> All { get; } =
    [
        new("date.now", "Ngày lấy làm mốc: ngày ban hành kế hoạch, hoặc ngày làm việc khi còn là dự thảo.", "The plan's reference date: its date of issue, or for a draft the day of the work.", [], TemplateType.Date, c => c.Frame.Input.ReferenceDate),
    ];
}
