using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Abstractions.Tests.OfficialText;

public sealed class OfficialPlaceTests
{
    [Theory]
    [InlineData("Hương An", AdministrativeLevel.Ward, null, "Hương An")]
    [InlineData("Hà Nội", AdministrativeLevel.City, PlaceNaming.Proper, "Hà Nội")]
    [InlineData("Hồ Chí Minh", AdministrativeLevel.City, PlaceNaming.Person, "Thành phố Hồ Chí Minh")]
    [InlineData("1", AdministrativeLevel.UrbanDistrict, null, "Quận 1")]
    [InlineData("2", AdministrativeLevel.Ward, PlaceNaming.Number, "Phường 2")]
    [InlineData("Điện Biên Phủ", AdministrativeLevel.Ward, PlaceNaming.Event, "Phường Điện Biên Phủ")]
    [InlineData("Điện Biên Phủ", AdministrativeLevel.Ward, null, "Điện Biên Phủ")]
    [InlineData("Lê Lợi", null, PlaceNaming.Person, "Lê Lợi")]
    [InlineData("Hà Nội", AdministrativeLevel.Central, PlaceNaming.Person, "Hà Nội")]
    [InlineData(null, AdministrativeLevel.Ward, PlaceNaming.Person, "")]
    [InlineData("Phú Quốc", AdministrativeLevel.SpecialZone, null, "Phú Quốc")]
    public void Of_Organization_FollowsWhatThePlaceIsNamedAfter(string? place, AdministrativeLevel? level, PlaceNaming? naming, string expected) =>
        OfficialPlace.Of(new Organization { Id = "x", Name = "x", Place = place, Level = level, PlaceNaming = naming }).ShouldBe(expected);

    [Fact]
    public void Of_PlansOwnPlace_Wins() => OfficialPlace.Of(Sample.Context(d => d with { Place = "Hương Trà" })).ShouldBe("Hương Trà");

    [Fact]
    public void Of_UnknownIssuer_IsEmpty() => OfficialPlace.Of(Sample.Context(d => d with { Issuer = "khong-co" })).ShouldBe("");

    [Fact]
    public void Noun_EveryLevel_HasOne() =>
        Enum.GetValues<AdministrativeLevel>().Select(OfficialLevel.Noun).ShouldBe(
            ["trung ương", "tỉnh", "thành phố", "thị xã", "huyện", "quận", "phường", "xã", "thị trấn", "đặc khu"]);
}
