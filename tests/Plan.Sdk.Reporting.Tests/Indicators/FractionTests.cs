using System.Numerics;
using Plan.Sdk.Reporting.Indicators;

namespace Plan.Sdk.Reporting.Tests.Indicators;

public sealed class FractionTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Operators_FractionsOfAnySign_AreTheDefinitionsInLowestTerms(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 3000; i++)
        {
            var ((a, b), (c, d)) = (Any(random), Any(random));
            var (left, right) = (new Fraction(a, b), new Fraction(c, d));
            ShouldBe(left + right, (a * d) + (c * b), b * d);
            ShouldBe(left - right, (a * d) - (c * b), b * d);
            ShouldBe(left * right, a * c, b * d);
            ShouldBe(-left, -a, b);
            if (c.IsZero) Should.Throw<DivideByZeroException>(() => left / right);
            else ShouldBe(left / right, a * d, b * c);
        }
    }

    [Fact]
    public void Default_InEveryOperation_IsZero()
    {
        var third = new Fraction(1, 3);
        (default(Fraction) + third).ShouldBe(third);
        (third - default(Fraction)).ShouldBe(third);
        (default(Fraction) * third).ShouldBe(default);
        (default(Fraction) / third).ShouldBe(default);
        default(Fraction).ShouldBe(Fraction.Of(0));
    }

    private static void ShouldBe(Fraction actual, BigInteger above, BigInteger below)
    {
        (actual.Numerator * below).ShouldBe(above * actual.Denominator);
        actual.Denominator.Sign.ShouldBe(1);
        BigInteger.GreatestCommonDivisor(actual.Numerator, actual.Denominator).ShouldBe(BigInteger.One);
    }

    /// <summary>Numbers of up to some forty digits that often share divisors, of either sign, zero above among them.</summary>
    private static (BigInteger Above, BigInteger Below) Any(Random random) => (Product(random, random.Next(0, 9) - 2), Product(random, random.Next(1, 9)) * (random.Next(2) == 0 ? 1 : -1));

    private static BigInteger Product(Random random, BigInteger start)
    {
        for (var factors = random.Next(13); factors > 0; factors--) start *= random.Next(1, 1000);
        return start;
    }
}
