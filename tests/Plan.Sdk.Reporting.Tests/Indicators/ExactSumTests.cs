using System.Globalization;
using System.Numerics;
using Plan.Sdk.Reporting.Indicators;

namespace Plan.Sdk.Reporting.Tests.Indicators;

public sealed class ExactSumTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Add_FiguresOfAnySize_LosesNoDigit(int seed)
    {
        var random = new Random(seed);
        var sum = default(ExactSum);
        var (above, below) = (BigInteger.Zero, BigInteger.One);
        for (var i = 0; i < 2000; i++)
        {
            var (left, right) = (Any(random), Any(random));
            switch (random.Next(3))
            {
                case 0:
                    sum.Add(left);
                    Add(Whole(left), BigInteger.Pow(10, left.Scale));
                    break;
                case 1:
                    sum.AddProduct(left, right);
                    Add(Whole(left) * Whole(right), BigInteger.Pow(10, left.Scale + right.Scale));
                    break;
                default:
                    var divisor = random.Next(1, 400);
                    sum.Add(new Fraction(7, divisor));
                    Add(7, divisor);
                    break;
            }
        }

        (sum.Value.Numerator * below).ShouldBe(above * sum.Value.Denominator);

        void Add(BigInteger numerator, BigInteger denominator)
        {
            above = (above * denominator) + (numerator * below);
            below *= denominator;
            var common = BigInteger.GreatestCommonDivisor(above, below);
            (above, below) = (above / common, below / common);
        }
    }

    [Theory]
    [InlineData("2.5", 0, "3")]
    [InlineData("-2.5", 0, "-3")]
    [InlineData("0.05", 1, "0.1")]
    [InlineData("0.0499999999999999999999999999", 1, "0.0")]
    [InlineData("79228162514264337593543950335", 0, "79228162514264337593543950335")]
    public void Round_Half_GoesAwayFromZero(string value, int decimals, string expected) =>
        Fraction.Of(decimal.Parse(value, CultureInfo.InvariantCulture)).Round(decimals).ShouldBe(decimal.Parse(expected, CultureInfo.InvariantCulture));

    [Fact]
    public void Round_MoreDigitsThanADecimalHolds_IsAbsent() => (Fraction.Of(decimal.MaxValue) * Fraction.Of(10)).Round(0).ShouldBeNull();

    [Fact]
    public void FloorAndCeiling_Thirds_LieAround()
    {
        new Fraction(-1, 3).Floor(2).ShouldBe(-0.34m);
        new Fraction(-1, 3).Ceiling(2).ShouldBe(-0.33m);
        new Fraction(1, 3).Floor(2).ShouldBe(0.33m);
        new Fraction(1, 3).Ceiling(2).ShouldBe(0.34m);
        new Fraction(1, 2).Ceiling(1).ShouldBe(0.5m);
    }

    private static decimal Any(Random random) => new(random.Next(), random.Next(), random.Next(4) == 0 ? random.Next() : 0, random.Next(2) == 0, (byte)random.Next(0, 29));

    private static BigInteger Whole(decimal value) => BigInteger.Parse(value.ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
