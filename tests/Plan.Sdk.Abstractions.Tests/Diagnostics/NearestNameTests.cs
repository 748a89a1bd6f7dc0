using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Abstractions.Tests.Diagnostics;

public sealed class NearestNameTests
{
    private static readonly string[] Keys = ["assignments", "audiences", "bases", "document", "period", "reporting", "tasks", "unit"];

    [Theory]
    [InlineData("asignments", "assignments")]
    [InlineData("Tasks", "tasks")]
    [InlineData("taks", "tasks")]
    [InlineData("taske", "tasks")]
    [InlineData("documnet", "document")]
    [InlineData("reprting", "reporting")]
    [InlineData("units", "unit")]
    [InlineData("basis", "bases")]
    public void Find_MisspeltKey_IsTheOneMeant(string name, string expected) => NearestName.Find(name, Keys).ShouldBe(expected);

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("nhiem-vu")]
    [InlineData("abcd")]
    public void Find_NothingNear_IsNone(string name) => NearestName.Find(name, Keys).ShouldBeNull();

    [Fact]
    public void Find_EquallyNear_TakesTheFirstInOrdinalOrder()
    {
        NearestName.Find("bat", ["cat", "bad", "rat"]).ShouldBe("bad");
        NearestName.Find("bat", ["rat", "bad", "cat"]).ShouldBe("bad");
    }

    [Fact]
    public void Find_NearerOne_WinsOverEarlierOne() => NearestName.Find("tre-em-2020", ["tre-em-2031", "tre-em-2021"]).ShouldBe("tre-em-2021");

    [Fact]
    public void Find_VeryLongName_IsNotCompared() => NearestName.Find(new string('a', 65), [new string('a', 65)]).ShouldBeNull();
}
