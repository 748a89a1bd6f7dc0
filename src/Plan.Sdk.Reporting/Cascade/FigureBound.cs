namespace Plan.Sdk.Reporting.Cascade;

/// <summary>One end of what a figure may be: all from a value up, or all from a value down.</summary>
/// <param name="Value">The end.</param>
/// <param name="Base">What the value is counted per: 100 for percentages, 100000 for "400/100.000", else 1.</param>
/// <param name="IsFloor">Whether it reaches up from the end; else down.</param>
/// <param name="IsOpen">Whether the end itself does not count ("trên", "dưới").</param>
internal readonly record struct FigureBound(decimal Value, decimal Base, bool IsFloor, bool IsOpen)
{
    // Up to here two figures with different bases are compared exactly: their products stay within a decimal.
    private const decimal Exact = 1e14m;
    private const decimal Largest = 1e27m;
    private const decimal Millionth = 1_000_000;

    /// <summary>Whether a figure of the same base lies within.</summary>
    public bool Admits(decimal figure) =>
        figure == Value ? !IsOpen : IsFloor == figure > Value;

    /// <summary>Whether all that lies within lies within the other too.</summary>
    public bool Implies(FigureBound other)
    {
        if (IsFloor != other.IsFloor) return false;
        var order = CompareTo(other);
        return order == 0 ? IsOpen || !other.IsOpen : IsFloor == order > 0;
    }

    /// <summary>A figure that lies within and not within the other; for ends that do not imply it.</summary>
    public decimal CounterExample(FigureBound other)
    {
        var bound = other.Rebased(Base);
        if (IsFloor != other.IsFloor) return IsFloor ? Math.Min(Math.Max(Value, bound.Value), Largest) + 1 : Math.Max(Math.Min(Value, bound.Value), -Largest) - 1;
        return IsOpen ? (Value / 2) + (bound.Value / 2) : Value;
    }

    /// <summary>The same end counted per another base, with at most six decimals; what is rounded is rounded to the stricter side.</summary>
    public FigureBound Rebased(decimal to)
    {
        if (Base == to) return this;
        var value = Math.Clamp(Value, -Exact, Exact) * Math.Min(to, Exact) / Base;
        if (Math.Abs(value) <= Exact) value = (IsFloor ? Math.Ceiling(value * Millionth) : Math.Floor(value * Millionth)) / Millionth;
        return this with { Value = value, Base = to };
    }

    private int CompareTo(FigureBound other)
    {
        if (Base == other.Base) return Value.CompareTo(other.Value);
        return IsSmall && other.IsSmall
            ? (Value * other.Base).CompareTo(other.Value * Base)
            : ((double)Value / (double)Base).CompareTo((double)other.Value / (double)other.Base);
    }

    private bool IsSmall => Math.Abs(Value) <= Exact && Base <= Exact;
}
