using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;

namespace Plan.Sdk.Abstractions.Tests.Model;

public sealed class PlanContextTests
{
    [Fact]
    public void Word_FigureOfTarget_KnowsTheKeyItStandsUnder()
    {
        var target = new Target { Id = "t", Comparator = Comparator.AtLeast, Amount = new(95), Unit = "%" };
        var pieces = Sample.Context().Word(target, ModelDescription.Of(typeof(Target)), ClauseText.Of("Phấn đấu {figure} trẻ em"));

        pieces.ShouldBe([("Phấn đấu ", null), ("ít nhất 95%", "atLeast"), (" trẻ em", null)]);
    }

    [Theory]
    [InlineData("{content}", "kết quả thực hiện")]
    [InlineData("{to}", "Ủy ban nhân dân phường Hương An")]
    [InlineData("{through}", "Bộ phận Lao động")]
    [InlineData("{from}", "Tổ trẻ em, Thủ tướng Chính phủ")]
    [InlineData("{before}", "15/6 và 15/12")]
    [InlineData("{deadline}", "trước ngày 15/6 và ngày 15/12 hằng năm")]
    [InlineData("{every}", "6 tháng")]
    [InlineData("{when}", "{when}")]
    [InlineData("{nothing}", "{nothing}")]
    [InlineData("{{to}}", "{to}")]
    public void WordAll_FieldOfReportingRule_IsInOfficialForm(string pattern, string expected)
    {
        var rule = new ReportingRule
        {
            Id = "r",
            Content = "kết quả thực hiện",
            From = ["to-tre-em", "thu-tuong"],
            To = Sample.Ward.Id,
            Through = "ldtbxh",
            Every = Frequency.HalfYear,
            Before = [Sample.Point("06-15"), Sample.Point("12-15")],
        };

        Sample.Context().WordAll(rule, ModelDescription.Of(typeof(ReportingRule)), ClauseText.Of(pattern)).ShouldBe(expected);
    }

    [Fact]
    public void WordAll_BasisOfSeed_ReadsAsIssued()
    {
        var basis = new LegalBasis { Number = "1437/QĐ-TTg", Date = new(2018, 10, 29), Issuer = "thu-tuong", Subject = "Phê duyệt Đề án" };

        Sample.Context().WordAll(basis, ModelDescription.Of(typeof(LegalBasis)), ClauseText.Of("Quyết định {number} ngày {date} của {issuer} về “{subject}”"))
            .ShouldBe("Quyết định 1437/QĐ-TTg ngày 29 tháng 10 năm 2018 của Thủ tướng Chính phủ về “Phê duyệt Đề án”");
    }

    [Fact]
    public void ReferenceDate_Draft_IsToday()
    {
        Sample.Context().ReferenceDate.ShouldBe(new(2019, 2, 26));
        Sample.Context(d => d with { Date = null }).ReferenceDate.ShouldBe(Sample.Today);
    }

    [Fact]
    public void Presentation_PlanIsSilent_FollowsTheWorkspace()
    {
        var settings = new WorkspaceSettings { Presentation = new() { EndMark = true, MarginLeft = 30, Rules = RuleSet.Nd30 } };
        var presentation = Sample.Context(d => d with { Presentation = new() { EndMark = false } }, settings).Presentation;

        presentation.EndMark.ShouldBe(false);
        presentation.MarginLeft.ShouldBe(30);
        presentation.Rules.ShouldBe(RuleSet.Nd30);
    }
}
