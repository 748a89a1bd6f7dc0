using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Reporting.Calendars;
using Plan.Sdk.Reporting.Data;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Periods;

namespace Plan.Sdk.Reporting.Tests.Data;

/// <summary>A made-up plan whose figures are kept by a made-up health office, and binding them.</summary>
internal static class SourcedPlan
{
    public static readonly ReportingPeriod Year = ReportingPeriod.OfYear(2026);

    public static FigureSource Count { get; } = new() { Data = "so-y-te", Query = "tre-em", Unit = "ma_don_vi", Value = "so_tre" };

    public static FigureSource Share { get; } = new() { Data = "so-y-te", Query = "tre-em", Unit = "ma_don_vi", Numerator = "da_kham", Denominator = "so_tre" };

    public static PlanContext Context { get; } = Of(Count, Share);

    /// <summary>Three wards' children, and how many of them were examined.</summary>
    public static ValueList<ValueList<object?>> Rows { get; } = [["phuong-a", 120m, 108m, null], ["phuong-b", 250m, 250m, "đủ"], ["phuong-c", 80m, 60m, null]];

    public static PlanContext Of(FigureSource? count, FigureSource? share)
    {
        var context = TestPlan.Of(TestPlan.Yearly with { From = ["phuong-a", "phuong-b", "phuong-c"] }, TestPlan.Ward("phuong-a"), TestPlan.Ward("phuong-b"), TestPlan.Ward("phuong-c"));
        return new(context.Plan with { Indicators = [new() { Id = "so-tre", Name = "Số trẻ", Unit = "trẻ em", Source = count }, new() { Id = "ty-le-kham", Name = "Tỷ lệ trẻ được khám", Unit = "%", Denominator = "trẻ", Source = share }] }, context.Workspace, context.Today);
    }

    public static ValueList<Obligation> ObligationsOf(PlanContext context) => ObligationList.Of(context, WorkingDays.Plain);

    public static Task<(ValueList<BoundFigures> Figures, ValueList<Diagnostic> Findings)> BindAsync(params IDataSource[] sources) => BindAsync(Context, null, default, sources);

    public static async Task<(ValueList<BoundFigures> Figures, ValueList<Diagnostic> Findings)> BindAsync(
        PlanContext context, DataLimits? limits, CancellationToken cancellation, params IDataSource[] sources)
    {
        var diagnostics = new DiagnosticBag();
        var figures = await new DataBinder(sources, TimeProvider.System, limits).BindAsync(context, ObligationsOf(context), Year, diagnostics, cancellation);
        return (figures, diagnostics.ToSorted());
    }
}
