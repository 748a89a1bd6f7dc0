using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;

namespace Plan.Sdk.Reporting.Comparison;

/// <summary>How alike two values are, from 0 to 1; the same whichever comes first.</summary>
internal static class Likeness
{
    // Another figure or day in the same place is a change of the item, not another item.
    private const double OtherFigure = 0.25;

    /// <summary>Of two records: the mean of their fields. Two with different ids are the same item only when all else is equal.</summary>
    public static double Of(PlanItem before, PlanItem after)
    {
        var sum = 0.0;
        var count = 0;
        foreach (var field in before.Description.Fields)
        {
            if (field.IsDerived || field.Shape is IdShape) continue;
            var (old, now) = (before.Value(field), after.Value(field));
            if (old is null && now is null) continue;
            sum += Of(field.Shape, old, now);
            count++;
        }

        var mean = count == 0 ? 0 : sum / count;
        return before.Id is null || after.Id is null || string.Equals(before.Id, after.Id, StringComparison.Ordinal) || mean >= 1 ? mean : 0;
    }

    /// <summary>Of two values of a shape.</summary>
    public static double Of(ValueShape shape, object? before, object? after) => (before, after) switch
    {
        _ when Equals(before, after) => 1,
        (null, _) or (_, null) => 0,
        (ClauseText old, ClauseText now) => OfTexts(old.Pattern, now.Pattern),
        (string old, string now) when shape is TextShape => OfTexts(old, now),
        (IEnumerable<string> old, IEnumerable<string> now) => OfWords(old.ToList(), now.ToList()),
        (decimal, decimal) or (Amount, Amount) or (int, int) or (DateOnly, DateOnly) or (CalendarPoint, CalendarPoint) => OtherFigure,
        _ => 0,
    };

    private static double OfTexts(string before, string after) => OfWords(WordChange.WordsOf(before), WordChange.WordsOf(after));

    private static double OfWords(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var left = before.CountBy(w => w, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var common = 0;
        foreach (var word in after)
        {
            if (left.GetValueOrDefault(word) is 0) continue;
            left[word]--;
            common++;
        }

        return before.Count + after.Count == 0 ? 0 : 2.0 * common / (before.Count + after.Count);
    }
}
