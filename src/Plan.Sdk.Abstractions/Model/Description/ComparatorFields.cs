using Plan.Sdk.Collections;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of which a target's figure uses one: the key says how the figure is meant.</summary>
internal static class ComparatorFields
{
    private const string Group = "amount";

    private static readonly ValueList<(Comparator Comparator, string Key, string Vi, string En)> Keys =
    [
        (Comparator.Exactly, "exactly", "Đúng bằng; hai số [3, 6] là một khoảng", "Exactly; two numbers [3, 6] are a range"),
        (Comparator.AtLeast, "atLeast", "Ít nhất", "At least"),
        (Comparator.MoreThan, "moreThan", "Trên", "More than"),
        (Comparator.AtMost, "atMost", "Không quá", "At most"),
        (Comparator.LessThan, "lessThan", "Dưới", "Less than"),
        (Comparator.IncreaseBy, "increaseBy", "Tăng thêm", "Rise by"),
        (Comparator.DecreaseBy, "decreaseBy", "Giảm bớt", "Fall by"),
    ];

    public static FieldDescription[] Add<T>(RecordDescriptionBuilder<T> builder, Func<T, Comparator?> comparator, Func<T, Amount?> amount)
        where T : class
    {
        var fields = new FieldDescription[Keys.Count];
        for (var i = 0; i < fields.Length; i++)
        {
            var (mine, key, vi, en) = Keys[i];
            fields[i] = builder.Field(key, Shape.Amount, r => comparator(r) == mine ? amount(r) : null, vi, en, group: Group);
        }

        return fields;
    }

    public static Comparator? ComparatorOf(this FieldValues values, FieldDescription[] fields)
    {
        foreach (var field in fields)
        {
            if (values.Get<Amount>(field) is not null) return Keys.First(k => string.Equals(k.Key, field.Key, StringComparison.Ordinal)).Comparator;
        }

        return null;
    }

    public static Amount? AmountOf(this FieldValues values, FieldDescription[] fields)
    {
        foreach (var field in fields)
        {
            if (values.Get<Amount>(field) is { } amount) return amount;
        }

        return null;
    }

    public static string KeyOf(Comparator? comparator) => Keys.FirstOrDefault(k => k.Comparator == comparator).Key ?? Keys[0].Key;
}
