namespace Plan.Sdk.Benchmarks.Wards;

/// <summary>The units of a ward or commune in the two-tier era.</summary>
internal static class WardUnits
{
    /// <summary>Id, and the name without the ward's; some names differ between phường and xã.</summary>
    public static IReadOnlyList<(string Id, string Ward, string Commune)> All { get; } =
    [
        ("van-phong", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"),
        ("van-hoa-xa-hoi", "Phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội"),
        ("kinh-te", "Phòng Kinh tế, Hạ tầng và Đô thị", "Phòng Kinh tế"),
        ("hanh-chinh-cong", "Trung tâm Phục vụ hành chính công", "Trung tâm Phục vụ hành chính công"),
        ("tram-y-te", "Trạm Y tế", "Trạm Y tế"),
        ("cong-an", "Công an phường", "Công an xã"),
        ("truong-hoc", "Các trường mầm non, tiểu học", "Các trường mầm non, tiểu học"),
        ("mat-tran", "Ủy ban Mặt trận Tổ quốc Việt Nam phường", "Ủy ban Mặt trận Tổ quốc Việt Nam xã"),
        ("khu-dan-cu", "Các tổ dân phố", "Các thôn"),
    ];
}
