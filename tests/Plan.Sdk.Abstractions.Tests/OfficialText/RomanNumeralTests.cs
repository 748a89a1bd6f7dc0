using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Abstractions.Tests.OfficialText;

public sealed class RomanNumeralTests
{
    [Theory]
    [InlineData(1, "I")]
    [InlineData(4, "IV")]
    [InlineData(9, "IX")]
    [InlineData(14, "XIV")]
    [InlineData(40, "XL")]
    [InlineData(90, "XC")]
    [InlineData(444, "CDXLIV")]
    [InlineData(1999, "MCMXCIX")]
    [InlineData(3999, "MMMCMXCIX")]
    public void Of_Number_IsItsNumeral(int number, string expected) => RomanNumeral.Of(number).ShouldBe(expected);

    [Fact]
    public void Of_EveryNumber_ReadsBackAsItself()
    {
        for (var number = 1; number <= 3999; number++) Read(RomanNumeral.Of(number)).ShouldBe(number);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4000)]
    public void Of_OutsideTheRange_Throws(int number) => Should.Throw<ArgumentOutOfRangeException>(() => RomanNumeral.Of(number));

    private static int Read(string numeral)
    {
        var sum = 0;
        for (var i = 0; i < numeral.Length; i++)
        {
            var value = Value(numeral[i]);
            sum += i + 1 < numeral.Length && value < Value(numeral[i + 1]) ? -value : value;
        }

        return sum;
    }

    private static int Value(char letter) => letter switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, 'D' => 500, _ => 1000 };
}
