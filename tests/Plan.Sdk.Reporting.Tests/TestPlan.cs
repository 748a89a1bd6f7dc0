using Plan.Sdk.Collections;
using Plan.Sdk.Model;

namespace Plan.Sdk.Reporting.Tests;

/// <summary>A made-up plan of a made-up city over its wards, 2024 to 2026: each test changes what it is about.</summary>
internal static class TestPlan
{
    public const string Id = "ke-hoach-thu";

    public static ReportingRule Yearly { get; } = new() { Id = "nam", Content = "kết quả thực hiện", From = ["phuong-a"], Every = Frequency.Year, By = [CalendarPoint.Yearly(11, 30)] };

    public static PlanContext Of(ReportingRule rule, params Organization[] organizations) => Of([rule], new(), organizations);

    public static PlanContext Of(ValueList<ReportingRule> rules, WorkspaceSettings settings, params Organization[] organizations) => new(
        new()
        {
            Id = Id,
            Document = new() { Type = "KH", Number = 1, Date = new(2024, 1, 5), Issuer = "thanh-pho", Subject = "Kế hoạch đặt ra để thử" },
            Period = new() { From = CalendarPoint.OfYear(2024), To = CalendarPoint.OfYear(2026) },
            Reporting = rules,
        },
        new(settings, new([.. organizations, new() { Id = "thanh-pho", Name = "Ủy ban nhân dân thành phố" }]), []),
        new(2026, 11, 22));

    public static Organization Ward(string id, DateOnly? from = null, DateOnly? to = null, params string[] successors) =>
        new() { Id = id, Name = $"Ủy ban nhân dân phường {id[^1..].ToUpperInvariant()}", ValidFrom = from, ValidTo = to, Successors = [.. successors] };

    public static Organization Group(string id, params string[] members) => new() { Id = id, Name = $"Nhóm {id}", Members = [.. members] };
}
