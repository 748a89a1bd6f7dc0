using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Reporting.Comparison;

/// <summary>What becomes of the figure of a target: which way it goes, and whether that asks for more or for less.</summary>
internal static class FigureChange
{
    /// <summary>The words behind the target's name; <c>null</c> when one of the figures is absent.</summary>
    public static LocalizedText? Word(Target before, Target after, DifferenceEffect means)
    {
        if (before.Amount is not { } old || after.Amount is not { } now) return null;
        var effect = means switch
        {
            DifferenceEffect.Stricter => new LocalizedText(" (nâng yêu cầu)", " (stricter)"),
            DifferenceEffect.Weaker => new(" (hạ yêu cầu)", " (weaker)"),
            _ => new("", ""),
        };
        if (!Comparable(before, after) || IsChange(before.Comparator) || before.Comparator != after.Comparator || old.UpTo is not null || now.UpTo is not null || old.Value == now.Value)
            return new($"từ {OfficialTarget.Figure(before)} thành {OfficialTarget.Figure(after)}{effect.Vi}", $"from {OfficialTarget.Figure(before)} to {OfficialTarget.Figure(after)}{effect.En}");
        var (oldWords, newWords) = (OfficialTarget.Amount(before), OfficialTarget.Amount(after));
        return now.Value > old.Value
            ? new($"tăng từ {oldWords} lên {newWords}{effect.Vi}", $"raised from {oldWords} to {newWords}{effect.En}")
            : new($"giảm từ {oldWords} xuống {newWords}{effect.Vi}", $"lowered from {oldWords} to {newWords}{effect.En}");
    }

    /// <summary>Whether the second figure asks for more than the first. An exact figure tells only when it is known which way is better.</summary>
    public static DifferenceEffect EffectOf(Target before, Target after, Direction? better)
    {
        if (before.Amount is not { } old || after.Amount is not { } now || !Comparable(before, after)) return DifferenceEffect.None;
        var (oldSide, newSide) = (Side(before.Comparator, better), Side(after.Comparator, better));
        if (oldSide == 0 || oldSide != newSide || ((IsChange(before.Comparator) || IsChange(after.Comparator)) && before.Comparator != after.Comparator)) return DifferenceEffect.None;
        var asks = oldSide * now.Value.CompareTo(old.Value);
        var asksAbove = oldSide * (now.UpTo ?? now.Value).CompareTo(old.UpTo ?? old.Value);
        if (asks * asksAbove < 0) return DifferenceEffect.None;
        var sum = asks + asksAbove;
        if (sum == 0) sum = IsOpen(after.Comparator).CompareTo(IsOpen(before.Comparator));
        return sum > 0 ? DifferenceEffect.Stricter : sum < 0 ? DifferenceEffect.Weaker : DifferenceEffect.None;
    }

    private static bool Comparable(Target before, Target after) => string.Equals(before.Unit, after.Unit, StringComparison.Ordinal) && before.Per == after.Per;

    private static bool IsChange(Comparator? comparator) => comparator is Comparator.IncreaseBy or Comparator.DecreaseBy;

    private static bool IsOpen(Comparator? comparator) => comparator is Comparator.MoreThan or Comparator.LessThan;

    private static int Side(Comparator? comparator, Direction? better) => comparator switch
    {
        Comparator.AtLeast or Comparator.MoreThan or Comparator.IncreaseBy or Comparator.DecreaseBy => 1,
        Comparator.AtMost or Comparator.LessThan => -1,
        _ => better switch { Direction.Up => 1, Direction.Down => -1, _ => 0 },
    };
}
