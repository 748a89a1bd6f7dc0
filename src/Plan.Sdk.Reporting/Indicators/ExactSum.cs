using System.Numerics;

namespace Plan.Sdk.Reporting.Indicators;

/// <summary>A sum that loses no digit: in a decimal while that is exact, and beyond as a fraction that is brought to lowest terms at the end only.</summary>
internal struct ExactSum
{
    /// <summary>Two decimals below this have a sum that a decimal can hold.</summary>
    private const decimal Large = 1e28m;

    private decimal sum;
    private BigInteger above;
    private BigInteger below;

    /// <summary>The sum.</summary>
    public readonly Fraction Value => below.IsZero ? Fraction.Of(sum) : Fraction.Of(sum) + new Fraction(above, below);

    /// <summary>Adds a figure.</summary>
    public void Add(decimal value)
    {
        if (sum is < Large and > -Large && value is < Large and > -Large)
        {
            var next = sum + value;
            if (next.Scale >= Math.Max(sum.Scale, value.Scale))
            {
                sum = next;
                return;
            }
        }

        Add(Fraction.Of(value));
    }

    /// <summary>Adds a product.</summary>
    public void AddProduct(decimal left, decimal right)
    {
        if (left == 0 || right == 0) return;
        if (Math.Abs((double)left * (double)right) < 1e27)
        {
            var product = left * right;
            if (product.Scale == left.Scale + right.Scale)
            {
                Add(product);
                return;
            }
        }

        Add(Fraction.Of(left) * Fraction.Of(right));
    }

    /// <summary>Adds a fraction.</summary>
    public void Add(Fraction value)
    {
        if (value.IsZero) return;
        Add(value.Numerator, value.Denominator);
    }

    /// <summary>Adds what another sum holds.</summary>
    public void Add(in ExactSum other)
    {
        Add(other.sum);
        if (!other.below.IsZero) Add(other.above, other.below);
    }

    private void Add(BigInteger numerator, BigInteger denominator)
    {
        if (below.IsZero) below = BigInteger.One;
        var common = Fraction.CommonOf(below, denominator);
        var more = Fraction.Part(denominator, common);
        above = (above * more) + (numerator * Fraction.Part(below, common));
        below *= more;
    }
}
