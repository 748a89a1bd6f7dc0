namespace Plan.Sdk.Templating.Tests.Packs;

public sealed class TinBaiTests
{
    [Fact]
    public void Render_ThanhXuan_TellsWhatTheArticleTells() =>
        TreeText.Of(KeHoachTests.Render(Examples.Read("examples/thanh-xuan", "plans/260-kh-ubnd-2020.yaml"), "tin-bai")).ShouldMatchApproved(c => c.NoDiff());

    [Fact]
    public void Render_EverythingFromFields_MakesSentences() =>
        TreeText.Of(KeHoachTests.Render(Samples.Full, "tin-bai")).ShouldMatchApproved(c => c.NoDiff());

    [Fact]
    public void Render_DraftWithoutNumber_NamesNone() =>
        TreeText.Of(KeHoachTests.Render(Samples.Small, "tin-bai").Body).ShouldContain("\nUBND phường An Thử dự thảo Kế hoạch về chăm sóc cây xanh.\n");
}
