using Plan.Sdk.Model;

namespace Plan.Sdk.OfficialText;

/// <summary>The figures of targets in words.</summary>
public static class OfficialTarget
{
    /// <summary>Figure and unit: <c>90%</c>, <c>20.000 ngôi nhà</c>, <c>400/100.000 trẻ em</c>, <c>3 - 6%</c>, <c>từ -2 đến 2%</c>; <c>null</c> without a figure.</summary>
    public static string? Amount(Target target) =>
        target.Amount is { } amount ? Amount(amount, target.Unit, target.Per) : null;

    /// <summary>The same with how it is meant: <c>ít nhất 95%</c>, <c>giảm 15%</c>; <c>null</c> without a figure.</summary>
    public static string? Figure(Target target) =>
        target.Amount is { } amount ? Figure(target.Comparator ?? Comparator.Exactly, amount, target.Unit, target.Per) : null;

    /// <summary>Figure and unit.</summary>
    public static string Amount(Amount amount, string? unit, decimal? per = null)
    {
        var figure = amount.UpTo is { } upTo
            ? amount.Value < 0 ? $"từ {OfficialNumber.Figure(amount.Value)} đến {OfficialNumber.Figure(upTo)}" : $"{OfficialNumber.Figure(amount.Value)} - {OfficialNumber.Figure(upTo)}"
            : OfficialNumber.Figure(amount.Value);
        if (per is { } by) figure = $"{figure}/{OfficialNumber.Figure(by)}";
        return unit switch
        {
            null => figure,
            "%" or "‰" => figure + unit,
            _ when unit.StartsWith('/') => figure + unit,
            _ => $"{figure} {unit}",
        };
    }

    /// <summary>How it is meant, figure and unit.</summary>
    public static string Figure(Comparator comparator, Amount amount, string? unit, decimal? per = null)
    {
        var words = Amount(amount, unit, per);
        return comparator switch
        {
            Comparator.AtLeast => $"ít nhất {words}",
            Comparator.MoreThan => $"trên {words}",
            Comparator.AtMost => $"không quá {words}",
            Comparator.LessThan => $"dưới {words}",
            Comparator.IncreaseBy => amount.UpTo is null ? $"tăng {words}" : $"tăng từ {words}",
            Comparator.DecreaseBy => amount.UpTo is null ? $"giảm {words}" : $"giảm từ {words}",
            _ => words,
        };
    }
}
