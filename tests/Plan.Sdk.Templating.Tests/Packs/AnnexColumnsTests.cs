using Plan.Sdk.Model;

namespace Plan.Sdk.Templating.Tests.Packs;

public sealed class AnnexColumnsTests
{
    private static readonly Annex Wide = new()
    {
        Id = "bang",
        Title = "Danh mục nhiệm vụ",
        Landscape = true,
        Columns = ["TT", "Nội dung", "Đơn vị", "Số lượng", "Kinh phí (triệu đồng)", "Nguồn", "Bắt đầu", "Kết thúc", "Ghi chú"],
        Rows =
        [
            ["25", "Tổ chức truyền thông về chăm sóc trẻ em tại tổ dân phố", "Phòng Văn hóa - Xã hội", "12", "1.234,5", "Ngân sách phường", "01/01/2026", "31/12/2026", "-"],
        ],
    };

    [Fact]
    public void Weigh_ManyColumns_LeaveRoomForEachLongestWord()
    {
        var weights = AnnexColumns.Weigh(Wide);
        weights.Sum().ShouldBeInRange(100, 108);
        weights[0].ShouldBeGreaterThanOrEqualTo(5);
        weights[6].ShouldBeGreaterThanOrEqualTo("01/01/2026".Length + 3);
        weights[7].ShouldBeGreaterThanOrEqualTo("31/12/2026".Length + 3);
        weights.Max().ShouldBe(weights[1]);
    }

    [Fact]
    public void Weigh_FewColumns_FollowTheLongestCells() =>
        AnnexColumns.Weigh(Wide with { Columns = ["TT", "Nội dung"], Rows = [["1", "Khám sức khỏe"]] }).ShouldBe([5, 16]);

    [Fact]
    public void Weigh_MoreWordsThanThePageHolds_StillSharesIt()
    {
        var columns = Enumerable.Range(0, 30).Select(i => $"Cột-số-{i}").ToList();
        var weights = AnnexColumns.Weigh(Wide with { Columns = [.. columns], Rows = [] });
        weights.ShouldAllBe(w => w > 0);
    }
}
