using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Abstractions.Tests.OfficialText;

/// <summary>Subjects of decisions (NĐ 30/2020, Phụ lục III, mẫu 1.2 and 1.3).</summary>
public sealed class DecisionSubjectTests
{
    [Theory]
    [InlineData("Sửa đổi, bổ sung một số nội dung của Kế hoạch", "Về việc sửa đổi, bổ sung một số nội dung của Kế hoạch")]
    [InlineData("Về việc sửa đổi Kế hoạch", "Về việc sửa đổi Kế hoạch")]
    [InlineData("về việc sửa đổi Kế hoạch", "Về việc sửa đổi Kế hoạch")]
    [InlineData(" Ban hành Quy chế phối hợp", "Ban hành Quy chế phối hợp")]
    [InlineData("Phê duyệt Kế hoạch", "Phê duyệt Kế hoạch")]
    [InlineData("Ban hànhh", "Về việc ban hànhh")]
    [InlineData("Hương An xanh", "Về việc Hương An xanh")]
    [InlineData("UBND phường tiếp dân", "Về việc UBND phường tiếp dân")]
    public void Of_Subject_GoesBehindAbout(string subject, string expected) => DecisionSubject.Of(subject).ShouldBe(expected);
}
