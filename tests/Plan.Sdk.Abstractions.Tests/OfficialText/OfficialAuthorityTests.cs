using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Abstractions.Tests.OfficialText;

/// <summary>Who decides (NĐ 30/2020, Phụ lục III, note 6 of mẫu 1.2): a collective or body by its name, its head by the title.</summary>
public sealed class OfficialAuthorityTests
{
    private const string Committee = "Ủy ban nhân dân phường Hương An";

    [Fact]
    public void Of_Collective_IsItsName()
    {
        OfficialAuthority.Of(Committee, new() { Authority = [SigningAuthority.OnBehalf], Position = "Chủ tịch" }).ShouldBe(Committee);
        OfficialAuthority.Of(Committee, new() { Authority = [SigningAuthority.OnBehalf, SigningAuthority.ForHead], For = ["Chủ tịch"], Position = "Phó Chủ tịch" }).ShouldBe(Committee);
        OfficialAuthority.Of(Committee, null).ShouldBe(Committee);
    }

    [Fact]
    public void Of_Head_IsTheTitleAndTheBody()
    {
        OfficialAuthority.Of("Sở Y tế tỉnh Ví Dụ", new() { Position = "Giám đốc" }).ShouldBe("Giám đốc Sở Y tế tỉnh Ví Dụ");
        OfficialAuthority.Of("Sở Y tế tỉnh Ví Dụ", new() { Authority = [SigningAuthority.ForHead], For = ["Giám đốc"], Position = "Phó Giám đốc" }).ShouldBe("Giám đốc Sở Y tế tỉnh Ví Dụ");
    }

    [Fact]
    public void Of_IssuerThatIsATitle_SaysItOnce() =>
        OfficialAuthority.Of($"Chủ tịch {Committee}", new() { Authority = [SigningAuthority.ForHead], For = ["Chủ tịch"], Position = "Phó Chủ tịch" }).ShouldBe($"Chủ tịch {Committee}");
}
