using System.Text;
using Plan.Sdk.Model;
using Plan.Sdk.Validation.Rules.Organizations;

namespace Plan.Sdk.Validation.Tests.Rules.Organizations;

public sealed class SubjectScopeRuleTests
{
    private const string Seed =
        "Thực hiện Đề án chăm sóc vì sự phát triển toàn diện trẻ em trong những năm đầu đời tại gia đình và cộng đồng trên địa bàn thị xã giai đoạn 2018 - 2025";

    private static readonly SubjectScopeRule Rule = new();

    [Fact]
    public void Check_SeedSubject_Triggers()
    {
        RuleRun.Find(Rule, TestPlan.WithSubject(Seed)).ShouldBe(["Warning PLAN2101 document.subject"]);
        RuleRun.Message(Rule, TestPlan.WithSubject(Seed)).ShouldStartWith(
            "Trích yếu ghi “trên địa bàn thị xã”, nhưng cơ quan ban hành là của phường Hương An; ghi “trên địa bàn phường”");
    }

    [Fact]
    public void Check_SeedSubjectDecomposed_Triggers() =>
        RuleRun.Find(Rule, TestPlan.WithSubject(Seed.Normalize(NormalizationForm.FormD))).ShouldBe(["Warning PLAN2101 document.subject"]);

    [Theory]
    [InlineData("Giảm nghèo trên địa bàn huyện năm 2019", "trên địa bàn huyện")]
    [InlineData("Giảm nghèo trên địa bàn tỉnh năm 2019", "trên địa bàn tỉnh")]
    [InlineData("Giảm nghèo trên địa bàn Quận", "trên địa bàn Quận")]
    [InlineData("Giảm nghèo trên địa bàn xã; tiếp theo", "trên địa bàn xã")]
    [InlineData("Giảm nghèo trên địa bàn phường Hương Văn năm 2019", "trên địa bàn phường Hương Văn")]
    [InlineData("Giảm nghèo trên địa bàn xã Hương An năm 2019", "trên địa bàn xã Hương An")]
    [InlineData("Giảm nghèo trên địa bàn phường 2", "trên địa bàn phường 2")]
    public void Check_ForeignScope_Triggers(string subject, string words) =>
        RuleRun.Message(Rule, TestPlan.WithSubject(subject)).ShouldContain($"“{words}”");

    [Theory]
    [InlineData("Thực hiện Đề án chăm sóc trẻ em trên địa bàn phường giai đoạn 2018 - 2025")]
    [InlineData("Thực hiện Đề án chăm sóc trẻ em trên địa bàn phường Hương An")]
    [InlineData("Thực hiện Đề án chăm sóc trẻ em trên địa bàn")]
    [InlineData("Thực hiện Đề án “Chăm sóc trẻ em trên địa bàn thị xã giai đoạn 2018 - 2025”")]
    [InlineData("Thực hiện Đề án \"Chăm sóc trẻ em trên địa bàn tỉnh\" năm 2019")]
    [InlineData("Thực hiện Chương trình giảm nghèo trên địa bàn tỉnh Thừa Thiên Huế")]
    [InlineData("Thực hiện Chương trình giảm nghèo trên địa bàn tỉnh tại phường Hương An")]
    [InlineData("Rà soát hộ nghèo trên địa bàn xã, phường, thị trấn")]
    [InlineData("Rà soát hộ nghèo trên địa bàn các xã")]
    [InlineData("Rà soát hộ nghèo trên địa bàn xã/phường")]
    [InlineData("Rà soát hộ nghèo trên địa bàn thị xã Hương An")]
    [InlineData("Quản lý hộ kinh doanh trên địa bàn dân cư")]
    public void Check_OwnOrQuotedOrNamedScope_DoesNotTrigger(string subject) =>
        RuleRun.Find(Rule, TestPlan.WithSubject(subject)).ShouldBeEmpty();

    [Fact]
    public void Check_TownsOwnPlan_DoesNotTrigger()
    {
        var plan = TestPlan.WithDocument(d => d with { Issuer = TestPlan.Town.Id, Subject = Seed });

        RuleRun.Find(Rule, plan).ShouldBeEmpty();
    }

    [Fact]
    public void Check_TownsPlanForTheWardOfItsName_DoesNotTrigger()
    {
        var plan = TestPlan.WithDocument(d => d with { Issuer = TestPlan.Town.Id, Subject = "Chỉnh trang đô thị trên địa bàn phường Hương Trà" });

        RuleRun.Find(Rule, plan).ShouldBeEmpty();
    }

    [Fact]
    public void Check_IssuerOfUnknownLevel_DoesNotTrigger() =>
        RuleRun.Find(Rule, TestPlan.WithSubject(Seed), TestPlan.WorkspaceOf(TestPlan.Ward with { Level = null })).ShouldBeEmpty();

    [Fact]
    public void Check_IssuerOfUnknownPlace_StillTriggers() =>
        RuleRun.Message(Rule, TestPlan.WithSubject(Seed), TestPlan.WorkspaceOf(TestPlan.Ward with { Place = null })).ShouldContain("là của phường;");
}
