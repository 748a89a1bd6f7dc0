using System.Globalization;
using System.Numerics;

namespace Plan.Sdk.Reporting.Indicators;

/// <summary>
/// An exact number: two whole numbers, in lowest terms. Figures are added, multiplied and divided as fractions, so that nothing is
/// rounded on the way and no order of adding gives another sum. Immutable; compares by value.
/// </summary>
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    private readonly BigInteger below;

    /// <summary>A fraction.</summary>
    /// <param name="numerator">What stands above.</param>
    /// <param name="denominator">What stands below; not zero.</param>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new DivideByZeroException();
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = common.IsOne ? numerator : numerator / common;
        below = common.IsOne ? denominator : denominator / common;
    }

    /// <summary>What stands above.</summary>
    public BigInteger Numerator { get; }

    /// <summary>What stands below; over zero.</summary>
    public BigInteger Denominator => below.IsZero ? BigInteger.One : below;

    /// <summary>Whether it is zero.</summary>
    public bool IsZero => Numerator.IsZero;

    /// <summary>The fraction that a decimal is.</summary>
    public static Fraction Of(decimal value) => new(MantissaOf(value), BigInteger.Pow(10, value.Scale));

    /// <summary>The sum.</summary>
    public static Fraction operator +(Fraction left, Fraction right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    /// <summary>The same with the other sign.</summary>
    public static Fraction operator -(Fraction value) => new(-value.Numerator, value.Denominator);

    /// <summary>The product.</summary>
    public static Fraction operator *(Fraction left, Fraction right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The right one is zero.</exception>
    public static Fraction operator /(Fraction left, Fraction right) => new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Whether they are different numbers.</summary>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>Whether the left one is smaller.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is larger.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is not larger.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is not smaller.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>The smaller one.</summary>
    public static Fraction Min(Fraction left, Fraction right) => right < left ? right : left;

    /// <summary>The larger one.</summary>
    public static Fraction Max(Fraction left, Fraction right) => right > left ? right : left;

    /// <summary>Rounded half away from zero; <c>null</c> when it has more digits than a decimal holds.</summary>
    /// <param name="decimals">How many decimals are kept, 0 to 28.</param>
    public decimal? Round(int decimals)
    {
        var twice = BigInteger.Abs(Numerator) * BigInteger.Pow(10, decimals) * 2;
        var digits = (twice + Denominator) / (Denominator * 2);
        if (digits.GetBitLength() > 96) return null;
        Span<byte> bytes = stackalloc byte[13];
        bytes.Clear();
        digits.TryWriteBytes(bytes, out _);
        return new decimal(BitConverter.ToInt32(bytes), BitConverter.ToInt32(bytes[4..]), BitConverter.ToInt32(bytes[8..]), Numerator.Sign < 0, (byte)decimals);
    }

    /// <summary>The same number as a decimal; <c>null</c> when no decimal is exactly it.</summary>
    public decimal? ToDecimal()
    {
        for (var decimals = 0; decimals <= 28; decimals++)
        {
            if ((BigInteger.Pow(10, decimals) % Denominator).IsZero) return Round(decimals);
        }

        return null;
    }

    /// <summary>The largest number of so many decimals that is not above it; <c>null</c> when it has more digits than a decimal holds.</summary>
    public decimal? Floor(int decimals) => Outward(decimals, -1);

    /// <summary>The smallest number of so many decimals that is not below it; <c>null</c> when it has more digits than a decimal holds.</summary>
    public decimal? Ceiling(int decimals) => Outward(decimals, 1);

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Fraction other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary><c>1/3</c>; a whole number alone.</summary>
    public override string ToString() => Denominator.IsOne ? Numerator.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private decimal? Outward(int decimals, int sign)
    {
        var power = BigInteger.Pow(10, decimals);
        var digits = BigInteger.DivRem(Numerator * power, Denominator, out var rest);
        return new Fraction(rest.Sign == sign ? digits + sign : digits, power).Round(decimals);
    }

    private static BigInteger MantissaOf(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var mantissa = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return value < 0 ? -mantissa : mantissa;
    }
}
