using System.Globalization;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Indicators;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Periods;
using Plan.Sdk.Reporting.RollUp;

namespace Plan.Sdk.Reporting.Tests.RollUp;

/// <summary>A plan over a tree of organizations grown from a seed, one indicator of each kind, and figures of which some are missing.</summary>
internal sealed class GrownPlan
{
    public const string Issuer = "bo";

    private readonly Random random;
    private readonly List<Organization> organizations = [new() { Id = Issuer, Name = "Bộ (ví dụ)" }];
    private readonly List<(string Unit, string Period, SubmittedFigure Figure)> figures = [];

    public GrownPlan(int seed)
    {
        random = new(seed);
        Grow(Issuer, 0);
        var units = organizations.Where(o => !organizations.Exists(c => c.Parents.Any(p => p.Organization == o.Id))).Select(o => o.Id).ToList();
        Units = units;
        foreach (var unit in units)
        {
            foreach (var indicator in (IEnumerable<Indicator>)Indicators.Where(i => i.Formula is null))
            {
                foreach (var period in new[] { "2020", "2021" }) figures.Add((unit, period, Figure(indicator)));
            }
        }
    }

    public static ValueList<Indicator> Indicators { get; } =
    [
        new() { Id = "ty-le", Name = "Tỷ lệ", Unit = "%", Decimals = 2 },
        new() { Id = "ty-suat", Name = "Tỷ suất", Per = 100000, Decimals = 3, Range = new(0, 100000) },
        new() { Id = "so", Name = "Số", Unit = "trẻ", Range = new(-50, 1000) },
        new() { Id = "binh-quan", Name = "Bình quân", Unit = "điểm", Aggregation = Aggregation.Average, Range = new(-50, 1000), Decimals = 4 },
        new() { Id = "gia-quyen", Name = "Bình quân gia quyền", Unit = "điểm", Aggregation = Aggregation.WeightedAverage, Weight = "trong-so", Range = new(-50, 1000) },
        new() { Id = "trong-so", Name = "Trọng số", Unit = "lớp", Range = new(0, 1000) },
        new() { Id = "so-dat", Name = "Số đơn vị đạt", Aggregation = Aggregation.UnitCount, Condition = new() { Comparator = Comparator.AtLeast, Amount = new(300) } },
        new() { Id = "ty-le-dat", Name = "Tỷ lệ đơn vị đạt", Unit = "%", Aggregation = Aggregation.UnitShare, Condition = new() { Comparator = Comparator.MoreThan, Amount = new(300) } },
        new() { Id = "ty-le-dat-binh-quan", Name = "Bình quân các tỷ lệ", Unit = "%", Denominator = "trẻ", Aggregation = Aggregation.Average, Decimals = 5 },
        new() { Id = "hieu", Name = "Hiệu", Formula = "{so} - 2 * {trong-so}" },
    ];

    public IReadOnlyList<string> Units { get; }

    public IReadOnlyList<(string Unit, string Period, SubmittedFigure Figure)> Figures => figures;

    public Random Random => random;

    public static bool IsPair(Indicator indicator) => indicator.Unit is "%" && indicator.Aggregation is not Aggregation.UnitShare || indicator.Per is not null;

    /// <summary>A figure inside the range of its indicator.</summary>
    public SubmittedFigure Figure(Indicator indicator)
    {
        var whole = random.Next(1, 5000);
        return IsPair(indicator)
            ? new() { Indicator = indicator.Id, Numerator = random.Next(0, whole + 1), Denominator = whole }
            : new() { Indicator = indicator.Id, Value = indicator.Range is { Value: < 0 } ? Math.Round(((decimal)random.NextDouble() * 1050) - 50, random.Next(0, 5)) : random.Next(0, 1001) };
    }

    /// <summary>The tree with the figures that are left in; flat: every unit straight under the issuer.</summary>
    public RollUpCalculator RollUp(IEnumerable<(string Unit, string Period, SubmittedFigure Figure)> given, bool flat = false)
    {
        var plan = new ActionPlan
        {
            Id = "ke-hoach",
            Document = new() { Type = "KH", Issuer = Issuer, Subject = "Thử" },
            Indicators = Indicators,
            Reporting = [new() { Id = "nam", From = [.. Units], Every = Frequency.Year }],
        };
        var known = flat ? organizations.Select(o => o with { Parents = [] }) : organizations;
        var context = new PlanContext(plan, new(new(), new(known), []), new(2026, 11, 22));
        ValueList<Obligation> obligations = [.. Units.SelectMany(u => new[] { 2020, 2021 }.Select(y => new Obligation
        {
            Plan = plan.Id, Rule = plan.Reporting[0], Unit = u, Period = ReportingPeriod.OfYear(y), LastDay = new(y, 12, 31), CutOff = CutOff.Calendar,
        }))];
        var builder = new FigureTableBuilder(Units, Indicators);
        var diagnostics = new DiagnosticBag();
        foreach (var (unit, period, figure) in given)
        {
            builder.Add(new(new() { Plan = plan.Id, Rule = "nam", Unit = unit, Period = period, Figures = [figure] }, new SourceMapBuilder($"{unit}-{period}.yaml").Build(), [], ""), diagnostics);
        }

        diagnostics.Count.ShouldBe(0);
        return new(context, builder.Build(), obligations, new(2021, 12, 31), diagnostics);
    }

    private void Grow(string parent, int depth)
    {
        var children = random.Next(depth == 0 ? 2 : 1, 5);
        for (var i = 0; i < children; i++)
        {
            var id = $"{parent}-{i.ToString(CultureInfo.InvariantCulture)}";
            organizations.Add(new() { Id = id, Name = id, Parents = [new() { Organization = parent }] });
            if (depth < 3 && random.Next(3) > 0) Grow(id, depth + 1);
        }
    }
}
