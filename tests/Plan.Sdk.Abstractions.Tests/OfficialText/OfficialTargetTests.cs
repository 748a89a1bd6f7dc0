using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Abstractions.Tests.OfficialText;

/// <summary>The shapes of targets of the reference, section 5.1.</summary>
public sealed class OfficialTargetTests
{
    [Theory]
    [InlineData(Comparator.Exactly, "90%")]
    [InlineData(Comparator.AtLeast, "ít nhất 90%")]
    [InlineData(Comparator.MoreThan, "trên 90%")]
    [InlineData(Comparator.AtMost, "không quá 90%")]
    [InlineData(Comparator.LessThan, "dưới 90%")]
    [InlineData(Comparator.IncreaseBy, "tăng 90%")]
    [InlineData(Comparator.DecreaseBy, "giảm 90%")]
    public void Figure_EveryComparator_HasItsWords(Comparator comparator, string expected)
    {
        var target = Target(90, "%") with { Comparator = comparator };

        OfficialTarget.Figure(target).ShouldBe(expected);
        OfficialTarget.Amount(target).ShouldBe("90%");
    }

    [Fact]
    public void Figure_Decimal_HasAComma() => OfficialTarget.Figure(Target(8.5m, "%")).ShouldBe("8,5%");

    [Fact]
    public void Figure_Rate_NamesItsBase() => OfficialTarget.Figure(Target(400, "trẻ em") with { Per = 100_000 }).ShouldBe("400/100.000 trẻ em");

    [Fact]
    public void Figure_YearlyFallAsRange_SaysFrom() =>
        OfficialTarget.Figure(Comparator.DecreaseBy, new(3, 6), "%").ShouldBe("giảm từ 3 - 6%");

    [Fact]
    public void Figure_RiseAsRange_SaysFrom() => OfficialTarget.Figure(Comparator.IncreaseBy, new(3, 6), "%").ShouldBe("tăng từ 3 - 6%");

    [Fact]
    public void Figure_Count_HasASpaceBeforeItsUnit() => OfficialTarget.Figure(Target(20_000, "ngôi nhà")).ShouldBe("20.000 ngôi nhà");

    [Theory]
    [InlineData("‰", "9‰")]
    [InlineData("/xã", "9/xã")]
    [InlineData(null, "9")]
    [InlineData("triệu đồng/hộ", "9 triệu đồng/hộ")]
    public void Amount_Unit_IsJoinedAsWritten(string? unit, string expected) => OfficialTarget.Amount(Target(9, unit)).ShouldBe(expected);

    [Fact]
    public void Figure_Qualitative_IsNone()
    {
        var target = new Target { Id = "x", Qualitative = true };

        OfficialTarget.Figure(target).ShouldBeNull();
        OfficialTarget.Amount(target).ShouldBeNull();
    }

    private static Target Target(decimal amount, string? unit) =>
        new() { Id = "x", Comparator = Comparator.Exactly, Amount = new(amount), Unit = unit };
}
