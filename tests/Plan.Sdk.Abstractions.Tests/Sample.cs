using Plan.Sdk.Model;

namespace Plan.Sdk.Abstractions.Tests;

/// <summary>The ward of the seed 79/KH-UBND and a plan of its own, as short as the model allows.</summary>
internal static class Sample
{
    public static Organization Ward { get; } = new()
    {
        Id = "ubnd-phuong-huong-an",
        Name = "Ủy ban nhân dân phường Hương An",
        Symbol = "UBND",
        Collective = "Ủy ban nhân dân",
        Level = AdministrativeLevel.Ward,
        Place = "Hương An",
        Parents = [new() { Organization = "thi-xa", To = new(2021, 6, 30) }, new() { Organization = "thanh-pho", From = new(2021, 7, 1) }],
        Units = [new() { Id = "ldtbxh", Name = "Bộ phận Lao động", Units = [new() { Id = "to-tre-em", Name = "Tổ trẻ em" }] }],
    };

    public static OrganizationDirectory Directory { get; } = new(
    [
        Ward,
        new Organization { Id = "thi-xa", Name = "Ủy ban nhân dân thị xã Hương Trà", Units = [new() { Id = "ldtbxh", Name = "Phòng Lao động" }] },
        new Organization { Id = "thanh-pho", Name = "Ủy ban nhân dân thành phố Huế" },
        new Organization { Id = "thu-tuong", Name = "Thủ tướng Chính phủ", Level = AdministrativeLevel.Central },
    ]);

    public static ActionPlan Plan { get; } = new()
    {
        Id = "huong-an-79-2019",
        Document = new() { Type = "KH", Number = 79, Date = new(2019, 2, 26), Issuer = Ward.Id, Subject = "Thực hiện Đề án chăm sóc trẻ em" },
    };

    public static DateOnly Today { get; } = new(2026, 11, 22);

    public static PlanContext Context(Func<DocumentDetails, DocumentDetails>? change = null, WorkspaceSettings? settings = null) =>
        new(change is null ? Plan : Plan with { Document = change(Plan.Document) }, new(settings ?? new(), Directory, []), Today);

    public static CalendarPoint Point(string text) => CalendarPoint.TryParse(text, out var point) ? point : throw new FormatException(text);
}
