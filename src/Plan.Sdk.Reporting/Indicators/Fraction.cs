using System.Globalization;
using System.Numerics;

namespace Plan.Sdk.Reporting.Indicators;

/// <summary>
/// An exact number: two whole numbers, in lowest terms. Figures are added, multiplied and divided as fractions, so that nothing is
/// rounded on the way and no order of adding gives another sum. Immutable; compares by value.
/// </summary>
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    /// <summary>A fraction.</summary>
    /// <param name="numerator">What stands above.</param>
    /// <param name="denominator">What stands below; not zero.</param>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero) throw new DivideByZeroException();
        var common = CommonOf(numerator, denominator) * denominator.Sign;
        (Numerator, Below) = (Part(numerator, common), Part(denominator, common));
    }

    /// <summary>What stands above.</summary>
    public BigInteger Numerator { get; private init; }

    /// <summary>What stands below; over zero.</summary>
    public BigInteger Denominator => Below.IsZero ? BigInteger.One : Below;

    /// <summary>Whether it is zero.</summary>
    public bool IsZero => Numerator.IsZero;

    /// <summary>What stands below; zero in a fraction that nobody made, which is zero.</summary>
    private BigInteger Below { get; init; }

    /// <summary>The fraction that a decimal is.</summary>
    public static Fraction Of(decimal value) => new(MantissaOf(value), value.Scale == 0 ? BigInteger.One : BigInteger.Pow(10, value.Scale));

    /// <summary>The sum.</summary>
    public static Fraction operator +(Fraction left, Fraction right)
    {
        // Both are in lowest terms: only what the denominators share can be left to divide by, and that is seldom long.
        var common = CommonOf(left.Denominator, right.Denominator);
        var rest = Part(left.Denominator, common);
        var above = (left.Numerator * Part(right.Denominator, common)) + (right.Numerator * rest);
        var shared = CommonOf(above, common);
        return Lowest(Part(above, shared), rest * Part(right.Denominator, shared));
    }

    /// <summary>The difference.</summary>
    public static Fraction operator -(Fraction left, Fraction right) => left + -right;

    /// <summary>The same with the other sign.</summary>
    public static Fraction operator -(Fraction value) => Lowest(-value.Numerator, value.Denominator);

    /// <summary>The product.</summary>
    public static Fraction operator *(Fraction left, Fraction right)
    {
        var (one, other) = (CommonOf(left.Numerator, right.Denominator), CommonOf(right.Numerator, left.Denominator));
        return Lowest(Part(left.Numerator, one) * Part(right.Numerator, other), Part(left.Denominator, other) * Part(right.Denominator, one));
    }

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The right one is zero.</exception>
    public static Fraction operator /(Fraction left, Fraction right)
    {
        if (right.IsZero) throw new DivideByZeroException();
        return left * Lowest(right.Denominator * right.Numerator.Sign, BigInteger.Abs(right.Numerator));
    }

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

    /// <summary>The greatest number that divides both.</summary>
    internal static BigInteger CommonOf(BigInteger left, BigInteger right) => left.IsOne || right.IsOne ? BigInteger.One : BigInteger.GreatestCommonDivisor(left, right);

    /// <summary>A number divided by one that divides it; long numbers that share nothing are left alone.</summary>
    internal static BigInteger Part(BigInteger whole, BigInteger divisor) => divisor.IsOne ? whole : whole / divisor;

    /// <summary>A fraction of two numbers that nothing divides both, the one below over zero.</summary>
    private static Fraction Lowest(BigInteger numerator, BigInteger denominator) => new() { Numerator = numerator, Below = denominator };

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
        if ((bits[1] | bits[2]) == 0) return value < 0 ? -(long)(uint)bits[0] : (uint)bits[0];
        var mantissa = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return value < 0 ? -mantissa : mantissa;
    }
}
