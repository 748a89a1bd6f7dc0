using System.Text;

namespace Plan.Sdk.OfficialText;

/// <summary>Roman numerals, for sections and annexes.</summary>
public static class RomanNumeral
{
    private static readonly (int Value, string Letters)[] Steps =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>The numeral of a number.</summary>
    /// <param name="number">1 to 3999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 3999);
        var text = new StringBuilder();
        foreach (var (value, letters) in Steps)
        {
            for (; number >= value; number -= value) text.Append(letters);
        }

        return text.ToString();
    }
}
