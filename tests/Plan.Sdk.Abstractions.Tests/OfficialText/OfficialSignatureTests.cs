using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Abstractions.Tests.OfficialText;

/// <summary>NĐ 30/2020, Điều 13 and Phụ lục I, II.7: one case for each kind of authority.</summary>
public sealed class OfficialSignatureTests
{
    [Fact]
    public void Lines_ForCollective_NameItThenThePosition() =>
        Lines(new() { Authority = [SigningAuthority.OnBehalf], Position = "Chủ tịch" }).ShouldBe(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]);

    [Fact]
    public void Lines_DeputyForCollective_HaveThreeLines() =>
        Lines(new() { Authority = [SigningAuthority.OnBehalf, SigningAuthority.ForHead], For = ["Chủ tịch"], Position = "Phó Chủ tịch" })
            .ShouldBe(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]);

    [Fact]
    public void Lines_DeputyForHead_HaveTwoLines() =>
        Lines(new() { Authority = [SigningAuthority.ForHead], For = ["Chủ tịch"], Position = "Phó Chủ tịch" }).ShouldBe(["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]);

    [Fact]
    public void Lines_ActingHead_StandsBeforeThePosition() =>
        Lines(new() { Authority = [SigningAuthority.Acting], Position = "Chủ tịch" }).ShouldBe(["Q. CHỦ TỊCH"]);

    [Fact]
    public void Lines_ActingHeadForCollective_HaveTwoLines() =>
        Lines(new() { Authority = [SigningAuthority.OnBehalf, SigningAuthority.Acting], Position = "Chủ tịch" })
            .ShouldBe(["TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"]);

    [Fact]
    public void Lines_ByOrder_NameTheHeadThenThePosition() =>
        Lines(new() { Authority = [SigningAuthority.ByOrder], For = ["Chủ tịch"], Position = "Chánh Văn phòng" }).ShouldBe(["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]);

    [Fact]
    public void Lines_ByOrderPassedToDeputy_TakePositionsInOrder() =>
        Lines(new()
        {
            Authority = [SigningAuthority.ByOrder, SigningAuthority.ForHead], For = ["Chủ tịch", "Chánh Văn phòng"], Position = "Phó Chánh Văn phòng",
        }).ShouldBe(["TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"]);

    [Fact]
    public void Lines_ByWrittenAuthority_NameTheHead() =>
        Lines(new() { Authority = [SigningAuthority.ByAuthority], For = ["Chủ tịch"], Position = "Trưởng phòng" }).ShouldBe(["TUQ. CHỦ TỊCH", "TRƯỞNG PHÒNG"]);

    [Fact]
    public void Lines_HeadInOwnName_HaveThePositionAlone() => Lines(new() { Position = "Hiệu trưởng" }).ShouldBe(["HIỆU TRƯỞNG"]);

    [Fact]
    public void Lines_SeedWithoutPosition_HaveTheAuthorityAlone() =>
        Lines(new() { Authority = [SigningAuthority.OnBehalf] }).ShouldBe(["TM. ỦY BAN NHÂN DÂN"]);

    [Fact]
    public void Lines_UnknownCollective_EndAfterThePrefix() =>
        OfficialSignature.Lines(new() { Authority = [SigningAuthority.OnBehalf], Position = "Chủ tịch" }, null).ShouldBe(["TM.", "CHỦ TỊCH"]);

    [Fact]
    public void Lines_MissingHead_EndAfterThePrefix() =>
        Lines(new() { Authority = [SigningAuthority.ForHead], Position = "Phó Chủ tịch" }).ShouldBe(["KT.", "PHÓ CHỦ TỊCH"]);

    private static ValueList<string> Lines(Signature signature) => OfficialSignature.Lines(signature, "Ủy ban nhân dân");
}
