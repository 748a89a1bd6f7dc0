using System.Numerics;
using Plan.Sdk.Model;

namespace Plan.Sdk.Reporting.Tests.RollUp;

/// <summary>The figures reckoned a second time, straight from their definitions, with whole numbers over a common denominator of ten thousand and no tree.</summary>
internal static class RationalReference
{
    /// <summary>The figure of all units, as numerator and denominator; <c>null</c> when there is none.</summary>
    public static (BigInteger Above, BigInteger Below)? Of(Indicator indicator, IReadOnlyCollection<(string Unit, SubmittedFigure Figure)> all)
    {
        var mine = all.Where(f => f.Figure.Indicator == indicator.Id).ToList();
        if (mine.Count == 0) return null;
        var values = mine.ConvertAll(f => GrownPlan.IsPair(indicator)
            ? (Above: Whole(f.Figure.Numerator!.Value) * 100, Below: Whole(f.Figure.Denominator!.Value))
            : (Above: Whole(f.Figure.Value!.Value), Below: (BigInteger)10000));
        switch (indicator.Id)
        {
            case "ty-le":
                return (mine.Aggregate(BigInteger.Zero, (s, f) => s + (Whole(f.Figure.Numerator!.Value) * 100)), mine.Aggregate(BigInteger.Zero, (s, f) => s + Whole(f.Figure.Denominator!.Value)));
            case "ty-suat":
                return (mine.Aggregate(BigInteger.Zero, (s, f) => s + (Whole(f.Figure.Numerator!.Value) * 100000)), mine.Aggregate(BigInteger.Zero, (s, f) => s + Whole(f.Figure.Denominator!.Value)));
            case "so" or "trong-so":
                return Sum(values);
            case "binh-quan" or "ty-le-dat-binh-quan":
                var (above, below) = Sum(values);
                return (above, below * mine.Count);
            case "so-dat":
                return (mine.Count(f => f.Figure.Value >= 300), 1);
            case "ty-le-dat":
                return (mine.Count(f => f.Figure.Value > 300) * 100, mine.Count);
            default:
                var weighed = mine.Join(all.Where(f => f.Figure.Indicator == "trong-so"), f => f.Unit, w => w.Unit, (f, w) => (Value: Whole(f.Figure.Value!.Value), Weight: Whole(w.Figure.Value!.Value))).ToList();
                var weight = weighed.Aggregate(BigInteger.Zero, (s, f) => s + f.Weight);
                return weight.IsZero ? null : (weighed.Aggregate(BigInteger.Zero, (s, f) => s + (f.Value * f.Weight)), weight * 10000);
        }
    }

    /// <summary>Rounded half away from zero, by whole numbers alone.</summary>
    public static decimal Round((BigInteger Above, BigInteger Below) value, int decimals)
    {
        var power = BigInteger.Pow(10, decimals);
        var twice = ((BigInteger.Abs(value.Above) * power * 2) + value.Below) / (value.Below * 2);
        return (decimal)(value.Above.Sign * twice) / (decimal)power;
    }

    private static BigInteger Whole(decimal value) => (BigInteger)(value * 10000m);

    private static (BigInteger Above, BigInteger Below) Sum(IEnumerable<(BigInteger Above, BigInteger Below)> values) =>
        values.Aggregate((Above: BigInteger.Zero, Below: BigInteger.One), (s, v) => ((s.Above * v.Below) + (v.Above * s.Below), s.Below * v.Below));
}
