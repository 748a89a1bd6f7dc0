using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Bases;

namespace Plan.Sdk.Validation.Tests.Rules.Bases;

public sealed class BasisCitationRuleTests
{
    private const string WithoutSubject = """
        bases:
          - {id: kh-30, type: KH, number: 30/KH-UBND, date: 2019-01-08, issuer: ubnd-thi-xa-huong-tra} # plan

        """;

    private static readonly BasisCitationRule Rule = new();

    private static readonly LegalBasis Whole = new()
    {
        Id = "kh-30", Type = "KH", Number = "30/KH-UBND", Date = new(2019, 1, 8), Issuer = TestPlan.Town.Id, Subject = "Thực hiện Đề án",
    };

    public static TheoryData<LegalBasis, string> Incomplete => new()
    {
        { Whole with { Number = null }, "số và ký hiệu (number:)" },
        { Whole with { Date = null }, "ngày (date:)" },
        { Whole with { Issuer = null }, "cơ quan ban hành (issuer:)" },
        { Whole with { Subject = null }, "trích yếu (subject:)" },
        { Whole with { Number = null, Date = null, Issuer = null }, "số và ký hiệu (number:), ngày (date:), cơ quan ban hành (issuer:)" },
    };

    [Theory]
    [MemberData(nameof(Incomplete))]
    public void Check_PartOfTheCitationMissing_TriggersAndNamesIt(LegalBasis basis, string missing)
    {
        RuleRun.Find(Rule, TestPlan.WithBases(Whole, basis)).ShouldBe(["Warning PLAN2503 bases[1]"]);
        RuleRun.Message(Rule, TestPlan.WithBases(basis)).ShouldContain($"” thiếu {missing}; ghi thêm ở căn cứ này, hoặc");
    }

    [Fact]
    public void Check_PartMissing_QuotesTheCitationAsItWouldBePrinted() =>
        RuleRun.Message(Rule, TestPlan.WithBases(Whole with { Subject = null })).ShouldBe(
            "Căn cứ “Kế hoạch số 30/KH-UBND ngày 08 tháng 01 năm 2019 của Ủy ban nhân dân thị xã Hương Trà” thiếu trích yếu (subject:); "
            + "ghi thêm ở căn cứ này, hoặc viết câu viện dẫn riêng ở text:.");

    [Fact]
    public void Check_CitedDraftWithoutNumber_TriggersAtCites()
    {
        var plan = TestPlan.WithBases(Whole with { Cites = "du-thao", Number = null, Date = null });

        RuleRun.Find(Rule, plan).ShouldBe(["Warning PLAN2503 bases[0].cites"]);
        RuleRun.Message(Rule, plan).ShouldContain("ghi thêm ở văn bản du-thao mà cites: chỉ tới");
    }

    [Theory]
    [InlineData("Luật")]
    [InlineData("Bộ luật")]
    [InlineData("Pháp lệnh")]
    public void Check_Law_DoesNotTrigger(string type) =>
        RuleRun.Find(Rule, TestPlan.WithBases(new LegalBasis { Type = type, Subject = "Trẻ em" })).ShouldBeEmpty();

    [Fact]
    public void Check_OwnWords_DoesNotTrigger() =>
        RuleRun.Find(Rule, TestPlan.WithBases(new LegalBasis { Type = "TTr", Text = ClauseText.Of("Theo đề nghị của Trạm Y tế phường") })).ShouldBeEmpty();

    [Fact]
    public void Check_WholeCitation_DoesNotTrigger() => RuleRun.Find(Rule, TestPlan.WithBases(Whole)).ShouldBeEmpty();

    [Fact]
    public void Validate_FileWithoutSubject_WarnsAtTheBasis() => PlanText.Find(WithoutSubject).ShouldBe(["2:5 Warning PLAN2503 bases[0]"]);

    [Fact]
    public void Validate_LineSwitchesItOff_DoesNotTrigger() =>
        PlanText.Find(WithoutSubject.Replace("# plan", "# plan: off PLAN2503 bài báo không nêu trích yếu", StringComparison.Ordinal)).ShouldBeEmpty();
}
