using Plan.Sdk.Reporting.Cascade;

namespace Plan.Sdk.Reporting.Tests.Cascade;

public sealed class UpperCitationRuleTests
{
    private const string Cited = "{id: kh-tinh, cites: kh-15-2026-tinh}";
    private const string Exact = "{id: kh-tinh, type: KH, number: 15/KH-UBND, date: 2026-01-12, issuer: ubnd-tinh-vi-du, subject: Thực hiện công tác trẻ em trên địa bàn tỉnh giai đoạn 2026 - 2030}";

    private static readonly UpperCitationRule Rule = new();

    [Theory]
    [InlineData(Cited)]
    [InlineData(Exact)]
    [InlineData("{id: kh-tinh, type: kh, number: 15/kh-ubnd, date: 2026-01-12, issuer: ubnd-tinh-vi-du, subject: \"thực hiện  công tác trẻ em trên địa bàn tỉnh giai đoạn 2026 - 2030\"}")]
    public void Check_ExactCitation_DoesNotTrigger(string basis)
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, Cited, basis).Run(Rule).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("15/KH-UBND", "16/KH-UBND", "number", "“16/KH-UBND”, đúng là “15/KH-UBND”")]
    [InlineData("2026-01-12", "2026-01-21", "date", "“2026-01-21”, đúng là “2026-01-12”")]
    [InlineData("issuer: ubnd-tinh-vi-du", "issuer: ubnd-phuong-thi-du", "issuer", "“ubnd-phuong-thi-du”, đúng là “ubnd-tinh-vi-du”")]
    [InlineData("tỉnh giai đoạn", "phường giai đoạn", "subject", "đúng là “Thực hiện công tác trẻ em trên địa bàn tỉnh giai đoạn 2026 - 2030”")]
    [InlineData("type: KH,", "type: QĐ,", "type", "“QĐ”, đúng là “KH”")]
    public void Check_FieldThatDiffers_TriggersAndIsMended(string words, string others, string field, string told)
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, Cited, Exact.Replace(words, others, StringComparison.Ordinal));
        chain.Find(Rule).ShouldBe([$"PLAN2670 bases[1].{field}"]);
        chain.Message(Rule).ShouldContain(told);
        chain.FindAfterFix(Rule).ShouldBeEmpty();
    }

    [Fact]
    public void Check_TwoFieldsDiffer_TriggersForEach()
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, Cited, Exact.Replace("15/KH", "51/KH", StringComparison.Ordinal).Replace("01-12", "12-01", StringComparison.Ordinal));
        chain.Find(Rule).ShouldBe(["PLAN2670 bases[1].date", "PLAN2670 bases[1].number"], ignoreOrder: true);
    }

    [Fact]
    public void Check_FieldLeftOut_Triggers()
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, Cited, Exact.Replace(", issuer: ubnd-tinh-vi-du", "", StringComparison.Ordinal)).Find(Rule).ShouldBe(["PLAN2670 bases[1].issuer"]);
    }

    [Fact]
    public void Check_NoBasisCitesIt_Triggers()
    {
        using var chain = new Chain();
        chain.Change(Chain.Ward, $"  - {Cited}\n", "");
        chain.Find(Rule).ShouldBe(["PLAN2671 implements[0]"]);
        chain.Message(Rule).ShouldEndWith("thêm vào bases: {cites: kh-15-2026-tinh}.");
    }

    [Fact]
    public void Check_PaperKnownByItsCitationAlone_IsHeldAgainstItToo()
    {
        using var chain = new Chain();
        File.Delete(Path.Combine(chain.Root, Chain.Province));
        chain.Add("papers/kh-15.yaml", "apiVersion: plan/v1\nkind: CitedDocument\nid: kh-15-2026-tinh\ntype: KH\nnumber: 15/KH-UBND\ndate: 2026-01-13\nissuer: ubnd-tinh-vi-du\nsubject: Công tác trẻ em\n");
        chain.Change(Chain.Ward, Cited, Exact).Find(Rule).ShouldBe(["PLAN2670 bases[1].date", "PLAN2670 bases[1].subject"]);
    }
}
