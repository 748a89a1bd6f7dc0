namespace Plan.Sdk.Reporting.Indicators;

/// <summary>All numbers between two, both included.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
internal readonly record struct Interval(Fraction Low, Fraction High)
{
    /// <summary>Whether zero is among them.</summary>
    public bool HoldsZero => Low.Numerator.Sign <= 0 && High.Numerator.Sign >= 0;

    /// <summary>All sums.</summary>
    public static Interval operator +(Interval left, Interval right) => new(left.Low + right.Low, left.High + right.High);

    /// <summary>The same with the other sign.</summary>
    public static Interval operator -(Interval value) => new(-value.High, -value.Low);

    /// <summary>All products.</summary>
    public static Interval operator *(Interval left, Interval right)
    {
        var (a, b, c, d) = (left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High);
        return new(Fraction.Min(Fraction.Min(a, b), Fraction.Min(c, d)), Fraction.Max(Fraction.Max(a, b), Fraction.Max(c, d)));
    }

    /// <summary>All quotients; zero is not among the right ones.</summary>
    public static Interval operator /(Interval left, Interval right)
    {
        var one = Fraction.Of(1);
        return left * new Interval(one / right.High, one / right.Low);
    }
}
