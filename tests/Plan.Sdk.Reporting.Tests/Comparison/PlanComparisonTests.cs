using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Comparison;

namespace Plan.Sdk.Reporting.Tests.Comparison;

public sealed class PlanComparisonTests
{
    [Theory]
    [InlineData(Comparator.AtLeast, 90, Comparator.AtLeast, 95, DifferenceEffect.Stricter, "tăng từ 90% lên 95% (nâng yêu cầu)")]
    [InlineData(Comparator.AtLeast, 95, Comparator.AtLeast, 90, DifferenceEffect.Weaker, "giảm từ 95% xuống 90% (hạ yêu cầu)")]
    [InlineData(Comparator.AtMost, 12, Comparator.AtMost, 9.5, DifferenceEffect.Stricter, "giảm từ 12% xuống 9,5% (nâng yêu cầu)")]
    [InlineData(Comparator.LessThan, 9, Comparator.LessThan, 12, DifferenceEffect.Weaker, "tăng từ 9% lên 12% (hạ yêu cầu)")]
    [InlineData(Comparator.AtLeast, 90, Comparator.MoreThan, 90, DifferenceEffect.Stricter, "từ ít nhất 90% thành trên 90% (nâng yêu cầu)")]
    [InlineData(Comparator.DecreaseBy, 3, Comparator.DecreaseBy, 5, DifferenceEffect.Stricter, "từ giảm 3% thành giảm 5% (nâng yêu cầu)")]
    [InlineData(Comparator.AtLeast, 90, Comparator.AtMost, 95, DifferenceEffect.None, "từ ít nhất 90% thành không quá 95%")]
    [InlineData(Comparator.Exactly, 90, Comparator.Exactly, 95, DifferenceEffect.None, "tăng từ 90% lên 95%")]
    public void Of_FigureOfATarget_SaysWhetherItAsksForMore(Comparator was, double old, Comparator becomes, double now, DifferenceEffect effect, string words)
    {
        var difference = Between(Plan(new Target { Id = "a", Comparator = was, Amount = new((decimal)old), Unit = "%" }), Plan(new Target { Id = "a", Comparator = becomes, Amount = new((decimal)now), Unit = "%" })).ShouldHaveSingleItem();
        difference.Effect.ShouldBe(effect);
        difference.Sentence.Vi.ShouldBe($"Chỉ tiêu 1 (a) {words}");
    }

    [Fact]
    public void Of_ExactFigureOfAnIndicatorThatIsWantedToFall_SaysThatItAsksForMore()
    {
        Indicator indicator = new() { Id = "tai-nan", Name = "Số vụ tai nạn", Direction = Direction.Down };
        var old = Plan(new Target { Id = "a", Indicator = "tai-nan", Comparator = Comparator.Exactly, Amount = new(10), Unit = "vụ" }) with { Indicators = [indicator] };
        var now = Plan(new Target { Id = "a", Indicator = "tai-nan", Comparator = Comparator.Exactly, Amount = new(8), Unit = "vụ" }) with { Indicators = [indicator] };
        Between(old, now).ShouldHaveSingleItem().Sentence.Vi.ShouldBe("Chỉ tiêu 1 (a) giảm từ 10 vụ xuống 8 vụ (nâng yêu cầu)");
    }

    [Fact]
    public void Of_OtherUnitOfMeasure_IsNoRise()
    {
        var differences = Between(Plan(new Target { Id = "a", Comparator = Comparator.AtLeast, Amount = new(90), Unit = "%" }), Plan(new Target { Id = "a", Comparator = Comparator.AtLeast, Amount = new(95), Unit = "trẻ em" }));
        differences.Select(d => d.Sentence.Vi).ShouldBe(["Chỉ tiêu 1 (a) từ ít nhất 90% thành ít nhất 95 trẻ em", "Chỉ tiêu 1 (a): đơn vị tính từ “%” thành “trẻ em”"]);
        differences.ShouldAllBe(d => d.Effect == DifferenceEffect.None);
    }

    [Fact]
    public void Of_SubtaskThatMovedIntoANewTask_IsMovedAndItsOwnChangeIsTold()
    {
        PlanTask inner = new() { Id = "day-boi", Title = "Dạy bơi", Lead = "truong-hoc" };
        var old = Plan() with { Tasks = [new() { Id = "an-toan", Title = "An toàn", Subtasks = [inner] }] };
        var now = Plan() with { Tasks = [new() { Id = "an-toan", Title = "An toàn" }, new() { Id = "boi", Title = "Bơi lội", Subtasks = [inner with { Lead = "doan" }] }] };
        Between(old, now).Select(d => d.Sentence.Vi).ShouldBe(
        [
            "Thêm nhiệm vụ 2: Bơi lội; nhiệm vụ con: Dạy bơi; đơn vị chủ trì: doan",
            "Chuyển nhiệm vụ con “Dạy bơi” từ nhiệm vụ 1 “An toàn” sang nhiệm vụ 2 “Bơi lội”",
            "Điểm a nhiệm vụ 2 “Dạy bơi”: đơn vị chủ trì từ truong-hoc thành doan",
        ]);
    }

    [Fact]
    public void Of_ItemsWithoutId_AreMatchedByWhatTheySay()
    {
        var old = Plan() with { Audiences = [Audience("Trẻ em dưới 16 tuổi đang sinh sống trên địa bàn phường."), Audience("Gia đình, người chăm sóc trẻ em.")] };
        var now = Plan() with { Audiences = [Audience("Người cao tuổi."), Audience("Trẻ em dưới 18 tuổi đang sinh sống trên địa bàn phường.")] };
        Between(old, now).Select(d => d.Sentence.Vi).ShouldBe(
            ["Bỏ đối tượng 2 “Gia đình, người chăm sóc trẻ em”", "Thêm đối tượng 1: Người cao tuổi", "Đối tượng 2 “Trẻ em dưới 18 tuổi đang sinh sống …”: nội dung từ “Trẻ em dưới 16 tuổi đang sinh sống trên địa bàn phường.” thành “Trẻ em dưới 18 tuổi đang sinh sống trên địa bàn phường.”"]);
    }

    [Fact]
    public void Of_IdThatIsRenamed_IsOneChange()
    {
        var old = Plan(new Target { Id = "a", Comparator = Comparator.AtLeast, Amount = new(90) });
        Between(old, Plan(new Target { Id = "b", Comparator = Comparator.AtLeast, Amount = new(90) })).ShouldHaveSingleItem().Sentence.Vi.ShouldBe("Chỉ tiêu 1 (a): mã từ a thành b");
    }

    [Fact]
    public void Of_TextsTypedApart_SayNothingTwice()
    {
        var old = Plan() with { Note = "Nội dung  cũ" };
        Between(old, old with { Note = "Nội dung cũ" }).ShouldHaveSingleItem().Sentence.Vi.ShouldBe("Ghi chú từ “Nội dung  cũ” thành “Nội dung cũ”");
    }

    [Fact]
    public void Of_PeriodThatBeginsOrEndsInTheSameYear_IsTold() =>
        Between(Plan() with { Period = new() { To = CalendarPoint.OfYear(2020) } }, Plan() with { Period = new() { From = CalendarPoint.OfYear(2020) } })
            .ShouldHaveSingleItem().Sentence.Vi.ShouldBe("Thời gian thực hiện từ đến năm 2020 thành từ năm 2020");

    private static Audience Audience(string text) => new() { Text = ClauseText.Parse(text, out _) };

    private static ActionPlan Plan(Target? target = null) => new()
    {
        Id = "ke-hoach",
        Document = new() { Type = "KH", Issuer = "ubnd", Subject = "Thực hiện công tác trẻ em" },
        Objectives = target is null ? null : new() { Targets = [target] },
    };

    private static Collections.ValueList<Difference> Between(ActionPlan old, ActionPlan now) =>
        PlanComparison.Of(new(old, PlanWorkspace.Empty, new(2026, 11, 22)), new(now, PlanWorkspace.Empty, new(2026, 11, 22)));
}
