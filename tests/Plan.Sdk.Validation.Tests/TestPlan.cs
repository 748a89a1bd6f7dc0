using Plan.Sdk.Model;

namespace Plan.Sdk.Validation.Tests;

/// <summary>Plans and workspaces in code, with the words of the seed 79/KH-UBND; each test changes what it is about.</summary>
internal static class TestPlan
{
    public const string WardId = "ubnd-phuong-huong-an";

    public static DateOnly Today { get; } = new(2026, 11, 22);

    public static Organization Ward { get; } = new()
    {
        Id = WardId,
        Name = "Ủy ban nhân dân phường Hương An",
        Symbol = "UBND",
        Collective = "Ủy ban nhân dân",
        Level = AdministrativeLevel.Ward,
        Place = "Hương An",
        Units =
        [
            new() { Id = "ldtbxh", Name = "Bộ phận Lao động - Thương binh và Xã hội" },
            new() { Id = "truong-hoc", Name = "Các trường Mầm non, Tiểu học" },
            new() { Id = "tram-y-te", Name = "Trạm y tế" },
            new() { Id = "phu-nu", Name = "Hội Liên hiệp phụ nữ" },
        ],
    };

    public static Organization Town { get; } = new()
    {
        Id = "ubnd-thi-xa-huong-tra",
        Name = "Ủy ban nhân dân thị xã Hương Trà",
        Symbol = "UBND",
        Level = AdministrativeLevel.Town,
        Place = "Hương Trà",
        ValidTo = new(2025, 6, 30),
        Successors = [WardId],
    };

    public static Organization PrimeMinister { get; } =
        new() { Id = "thu-tuong", Name = "Thủ tướng Chính phủ", Symbol = "TTg", Level = AdministrativeLevel.Central };

    public static PlanWorkspace Workspace { get; } = WorkspaceOf(Ward, Town, PrimeMinister);

    /// <summary>A plan in which nothing is wrong.</summary>
    public static ActionPlan Careful { get; } = new()
    {
        Id = "huong-an-79-2019",
        Document = new()
        {
            Type = "KH",
            Number = 79,
            Date = new(2019, 2, 26),
            Issuer = WardId,
            Subject = "Thực hiện Đề án chăm sóc vì sự phát triển toàn diện trẻ em trên địa bàn phường giai đoạn 2018 - 2025",
            Signature = new() { Authority = [SigningAuthority.OnBehalf], Position = "Chủ tịch", Name = "(Họ và tên)" },
            Recipients = [new() { Text = "Thường trực Đảng ủy phường" }, new() { Unit = "ldtbxh" }],
            Archive = new() { Keepers = ["VT", "LĐTBXH"] },
        },
        Period = new() { From = CalendarPoint.OfYear(2018), To = CalendarPoint.OfYear(2025) },
        Bases =
        [
            new()
            {
                Id = "qd-1437", Type = "QĐ", Number = "1437/QĐ-TTg", Date = new(2018, 10, 29), Issuer = "thu-tuong",
                Subject = "Phê duyệt Đề án chăm sóc vì sự phát triển toàn diện trẻ em trong những năm đầu đời",
            },
            new() { Id = "kh-30", Type = "KH", Number = "30/KH-UBND", Date = new(2019, 1, 8), Issuer = "ubnd-thi-xa-huong-tra", Subject = "thực hiện Đề án" },
        ],
        Objectives = new()
        {
            General = ClauseText.Of("Bảo đảm cho trẻ em đến 8 tuổi được phát triển toàn diện về thể chất, trí tuệ, tinh thần."),
            Stages =
            [
                StageOf("den-2020", null, 2020, Reached("tiep-can-2020", 90)),
                StageOf("2021-2025", 2021, 2025, Reached("tiep-can-2025", 95)),
            ],
        },
        Tasks = [new() { Id = "truyen-thong", Text = ClauseText.Of("Truyền thông nâng cao nhận thức về chăm sóc phát triển toàn diện trẻ em."), Lead = "ldtbxh" }],
        Assignments = [new() { Units = ["ldtbxh"], Text = ClauseText.Of("tham mưu tổ chức triển khai Kế hoạch") }, new() { Units = ["truong-hoc", "tram-y-te"] }],
        Reporting =
        [
            new()
            {
                Id = "bao-cao-nam", Content = "kết quả thực hiện", From = ["truong-hoc", "tram-y-te"], To = WardId, Through = "ldtbxh",
                Every = Frequency.Year, Before = [CalendarPoint.Yearly(11, 30)],
            },
        ],
    };

    public static PlanWorkspace WorkspaceOf(params Organization[] organizations) => new(new(), new(organizations), []);

    public static Stage StageOf(string id, int? from, int? to, params Target[] targets) => new()
    {
        Id = id,
        Period = new() { From = from is { } f ? CalendarPoint.OfYear(f) : null, To = to is { } t ? CalendarPoint.OfYear(t) : null },
        Targets = [.. targets],
    };

    public static Target Reached(string id, decimal percent) => new()
    {
        Id = id,
        Indicator = "ty-le-tre-em-tiep-can",
        Comparator = Comparator.Exactly,
        Amount = new(percent),
        Unit = "%",
        Text = ClauseText.Of("Phấn đấu {amount} trẻ em đến 8 tuổi được tiếp cận các dịch vụ hỗ trợ chăm sóc phát triển toàn diện."),
    };

    public static ActionPlan WithDocument(Func<DocumentDetails, DocumentDetails> change) => Careful with { Document = change(Careful.Document) };

    public static ActionPlan WithSubject(string subject) => WithDocument(d => d with { Subject = subject });

    public static ActionPlan WithTasks(params PlanTask[] tasks) => Careful with { Tasks = [.. tasks] };

    public static ActionPlan WithReporting(params ReportingRule[] rules) => Careful with { Reporting = [.. rules] };

    public static ActionPlan WithBases(params LegalBasis[] bases) => Careful with { Bases = [.. bases] };

    public static ActionPlan WithAssignments(params Assignment[] assignments) => Careful with { Assignments = [.. assignments] };

    public static ActionPlan WithStages(params Stage[] stages) => Careful with { Objectives = new() { Stages = [.. stages] } };

    public static ActionPlan WithTarget(Target target) => Careful with { Objectives = new() { Targets = [target] } };

    public static CalendarPoint Day(string text) =>
        CalendarPoint.TryParse(text, out var point) ? point : throw new FormatException(text);
}
