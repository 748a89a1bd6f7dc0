using Plan.Sdk.Model;

namespace Plan.Sdk.Abstractions.Tests.Model;

public sealed class OrganizationDirectoryTests
{
    [Fact]
    public void Find_UnitOfIssuer_ComesBeforeOthers()
    {
        Sample.Directory.Find("ldtbxh", Sample.Ward.Id)!.Name.ShouldBe("Bộ phận Lao động");
        Sample.Directory.Find("ldtbxh", "thi-xa")!.Name.ShouldBe("Phòng Lao động");
        Sample.Directory.Find("ldtbxh").ShouldBeNull();
    }

    [Fact]
    public void Find_UnitInsideUnit_IsFound() => Sample.Directory.Find("to-tre-em", Sample.Ward.Id)!.Name.ShouldBe("Tổ trẻ em");

    [Theory]
    [InlineData("thi-xa/ldtbxh", "Phòng Lao động")]
    [InlineData("thi-xa/khong-co", null)]
    [InlineData("khong-co/ldtbxh", null)]
    [InlineData("/ldtbxh", null)]
    [InlineData("thi-xa", "Ủy ban nhân dân thị xã Hương Trà")]
    public void Find_PathOrId_IsSeenFromTheIssuer(string id, string? name) => Sample.Directory.Find(id, Sample.Ward.Id)?.Name.ShouldBe(name);

    [Theory]
    [InlineData("2019-02-26", "thi-xa")]
    [InlineData("2021-06-30", "thi-xa")]
    [InlineData("2021-07-01", "thanh-pho")]
    public void ParentOf_Day_FollowsTheDatedLinks(string day, string parent) =>
        Sample.Directory.ParentOf(Sample.Ward, DateOnly.Parse(day))!.Id.ShouldBe(parent);

    [Theory]
    [InlineData("2025-06-30", true)]
    [InlineData("2025-07-01", false)]
    [InlineData("1990-01-01", false)]
    [InlineData("1994-01-01", true)]
    public void ExistsOn_FirstAndLastDay_Count(string day, bool expected) =>
        new Organization { Id = "x", Name = "x", ValidFrom = new(1994, 1, 1), ValidTo = new(2025, 6, 30) }.ExistsOn(DateOnly.Parse(day)).ShouldBe(expected);

    [Fact]
    public void KnownIds_SeenFromIssuer_AreUnitsThenOrganizations() =>
        Sample.Directory.KnownIds(Sample.Ward.Id).ShouldBe(["ldtbxh", "to-tre-em", "ubnd-phuong-huong-an", "thi-xa", "thanh-pho", "thu-tuong"]);
}
