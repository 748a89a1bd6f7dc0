using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Model.Description;

/// <summary>Short names for shapes, for the descriptions of this folder.</summary>
internal static class Shape
{
    public static ValueShape Text => TextShape.Instance;

    public static ValueShape Cells { get; } = ListShape.Of<string>(TextShape.Cell, allowsSingle: true);

    public static ValueShape Clause => ClauseShape.Instance;

    public static ValueShape Id => IdShape.Instance;

    public static ValueShape Decimal => DecimalShape.Instance;

    public static ValueShape Signed => DecimalShape.Signed;

    public static ValueShape Boolean => BooleanShape.Instance;

    public static ValueShape Date => DateShape.Instance;

    public static ValueShape Amount => AmountShape.Instance;

    public static ValueShape SignedAmount => AmountShape.Signed;

    public static ValueShape Dated { get; } = new CalendarShape(CalendarForms.Dated);

    public static ValueShape Deadline { get; } = new CalendarShape(CalendarForms.Deadline);

    public static ValueShape Organization { get; } = new ReferenceShape(ReferenceTarget.Organization);

    public static ValueShape Unit { get; } = new ReferenceShape(ReferenceTarget.Unit);

    public static ValueShape Paper { get; } = new ReferenceShape(ReferenceTarget.Paper);

    public static ValueShape Units { get; } = ListShape.Of<string>(Unit, allowsSingle: true);

    public static ValueShape Texts { get; } = ListShape.Of<string>(Text, allowsSingle: true);

    public static ValueShape Record(Func<RecordDescription> description) => new RecordShape(description);

    public static ValueShape List<T>(Func<RecordDescription> description) => ListShape.Of<T>(new RecordShape(description));

    public static Choice Choice(string key, object value, string vi, string en) => new(key, value, new LocalizedText(vi, en));
}
