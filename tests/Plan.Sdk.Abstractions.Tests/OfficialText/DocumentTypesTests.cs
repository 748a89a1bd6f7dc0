using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Abstractions.Tests.OfficialText;

public sealed class DocumentTypesTests
{
    [Fact]
    public void All_TypesOfArticleSeven_AreTwentyNine()
    {
        DocumentTypes.All.Count.ShouldBe(29);
        DocumentTypes.All.Select(t => t.Key).ShouldBeUnique();
        DocumentTypes.All.Select(t => t.Name).ShouldBeUnique();
        DocumentTypes.All.Where(t => t.Abbreviation is null).Select(t => t.Name).ShouldBe(["Công văn", "Thư công"]);
    }

    [Theory]
    [InlineData("KH", "Kế hoạch")]
    [InlineData("QyĐ", "Quy định")]
    [InlineData("CTr", "Chương trình")]
    [InlineData("TTr", "Tờ trình")]
    [InlineData("BGN", "Bản ghi nhớ")]
    [InlineData("BTT", "Bản thỏa thuận")]
    [InlineData("CV", "Công văn")]
    public void Find_Abbreviation_KnowsItsLetterCase(string key, string name) => DocumentTypes.Find(key).ShouldNotBeNull().Name.ShouldBe(name);

    [Theory]
    [InlineData("kh")]
    [InlineData("QYĐ")]
    [InlineData("QĐi")]
    [InlineData("")]
    public void Find_OtherSpelling_IsNone(string key) => DocumentTypes.Find(key).ShouldBeNull();
}
