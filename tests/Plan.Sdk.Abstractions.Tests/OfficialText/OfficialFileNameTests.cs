using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Abstractions.Tests.OfficialText;

public sealed class OfficialFileNameTests
{
    [Fact]
    public void Of_SeedPlan_IsNumberSymbolYear() => OfficialFileName.Of(Sample.Context()).ShouldBe("79-KH-UBND-2019");

    [Fact]
    public void Of_NumberUnderTen_KeepsTheZero() => OfficialFileName.Of(Sample.Context(d => d with { Number = 5 })).ShouldBe("05-KH-UBND-2019");

    [Fact]
    public void Of_Draft_IsTheId()
    {
        OfficialFileName.Of(Sample.Context(d => d with { Number = null })).ShouldBe("huong-an-79-2019");
        OfficialFileName.Of(Sample.Context(d => d with { Date = null })).ShouldBe("huong-an-79-2019");
    }

    [Theory]
    [InlineData("../..\\KH:UBND*?", "79-KH-UBND-2019")]
    [InlineData("QĐ-UBND", "79-QĐ-UBND-2019")]
    [InlineData("KTHT&ĐT", "79-KTHT-ĐT-2019")]
    public void Of_HostileSymbol_KeepsLettersAndDigitsOnly(string symbol, string expected) =>
        OfficialFileName.Of(Sample.Context(d => d with { Symbol = symbol })).ShouldBe(expected);
}
