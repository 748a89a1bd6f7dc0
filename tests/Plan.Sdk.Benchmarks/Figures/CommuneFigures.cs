using System.Globalization;
using System.Text;
using Plan.Sdk.Benchmarks.Wards;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Indicators;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Periods;

namespace Plan.Sdk.Benchmarks.Figures;

/// <summary>
/// A national plan whose 3,321 communes report 20 indicators for 8 years, through 34 provinces: made up, the same at each run. One report in fifty is
/// missing. All ways of putting figures together occur: ratios, rates, sums, averages plain and by weight, counts and shares of units, formulas.
/// </summary>
internal sealed class CommuneFigures
{
    private const string PlanId = "ke-hoach-quoc-gia";
    private const string Issuer = "bo-vi-du";
    private const string Rule = "nam";

    private static readonly Ward[] Communes = [.. Enumerable.Range(0, WardWorkspace.Communes).Select(i => new Ward(i))];

    /// <summary>The years.</summary>
    public static ValueList<ReportingPeriod> Years { get; } = [.. Enumerable.Range(2018, 8).Select(ReportingPeriod.OfYear)];

    /// <summary>The indicators.</summary>
    public static ValueList<Indicator> Indicators { get; } = [.. Enumerable.Range(0, 20).Select(Define)];

    /// <summary>The plan and its organizations.</summary>
    public static PlanContext Context { get; } = MakeContext();

    /// <summary>What the communes owe.</summary>
    public static ValueList<Obligation> Obligations { get; } = [.. Communes.SelectMany(c => Years.Select(y => new Obligation
    {
        Plan = PlanId, Rule = Context.Plan.Reporting[0], Unit = c.IssuerId, Period = y, LastDay = y.LastDay, CutOff = CutOff.Calendar,
    }))];

    /// <summary>The reports that were sent, one after the other.</summary>
    public static IEnumerable<PlanDocument<Submission>> Submissions()
    {
        foreach (var commune in Communes)
        {
            foreach (var year in Years.ToArray())
            {
                var random = new Random((commune.Index * 31) + year.Year);
                if (random.Next(50) == 0) continue;
                yield return new(
                    new() { Plan = PlanId, Rule = Rule, Unit = commune.IssuerId, Period = year.Name, Sent = new(year.Year + 1, 1, 5), Figures = [.. Indicators.Where(i => i.Formula is null).Select(i => Figure(i, random))] },
                    new SourceMapBuilder($"data/{year.Name}/{commune.Code}.yaml").Build(), [], "");
            }
        }
    }

    /// <summary>The figures in memory.</summary>
    public static FigureTable Table()
    {
        var builder = new FigureTableBuilder(Communes.Select(c => c.IssuerId), Indicators);
        var diagnostics = new DiagnosticBag();
        foreach (var submission in Submissions()) builder.Add(submission, diagnostics);
        return diagnostics.Count == 0 ? builder.Build() : throw new InvalidOperationException(diagnostics.ToSorted()[0].ToString());
    }

    /// <summary>Writes the reports as files: <c>data/2018/0001.yaml</c> and so on, none missing.</summary>
    public static int Write(string folder)
    {
        foreach (var year in Years) Directory.CreateDirectory(Path.Combine(folder, "data", year.Name));
        foreach (var commune in Communes)
        {
            foreach (var year in Years.ToArray())
            {
                var random = new Random((commune.Index * 31) + year.Year);
                var text = new StringBuilder();
                text.Append(CultureInfo.InvariantCulture, $"apiVersion: plan/v1\nkind: Submission\nplan: {PlanId}\nrule: {Rule}\nunit: {commune.IssuerId}\nperiod: {year.Name}\nsent: {year.Year + 1}-01-05\nfigures:\n");
                foreach (var figure in Indicators.Where(i => i.Formula is null).Select(i => Figure(i, random)))
                {
                    text.Append(CultureInfo.InvariantCulture, $"  - {{indicator: {figure.Indicator}, ");
                    if (figure.Numerator is { } above) text.Append(CultureInfo.InvariantCulture, $"numerator: {above}, denominator: {figure.Denominator}}}\n");
                    else text.Append(CultureInfo.InvariantCulture, $"value: {figure.Value}}}\n");
                }

                File.WriteAllText(Path.Combine(folder, "data", year.Name, $"{commune.Code}.yaml"), text.ToString());
            }
        }

        return Communes.Length * Years.Count;
    }

    private static Indicator Define(int number)
    {
        var id = $"cs-{number + 1:00}";
        return number switch
        {
            < 8 => new() { Id = id, Name = id, Unit = "%" },
            < 10 => new() { Id = id, Name = id, Per = 100000 },
            < 14 => new() { Id = id, Name = id, Unit = "trẻ", Decimals = 0 },
            14 => new() { Id = id, Name = id, Unit = "điểm", Aggregation = Aggregation.Average, Range = new(0, 100) },
            15 => new() { Id = id, Name = id, Unit = "điểm", Aggregation = Aggregation.WeightedAverage, Weight = "cs-11", Range = new(0, 100) },
            16 => new() { Id = id, Name = id, Aggregation = Aggregation.UnitCount, Condition = new() { Comparator = Comparator.AtLeast, Amount = new(50) } },
            17 => new() { Id = id, Name = id, Unit = "%", Aggregation = Aggregation.UnitShare, Condition = new() { Comparator = Comparator.AtLeast, Amount = new(50) } },
            18 => new() { Id = id, Name = id, Unit = "%", Aggregation = Aggregation.Average, Denominator = "trẻ" },
            _ => new() { Id = id, Name = id, Unit = "%", Formula = "{cs-11} / ({cs-12} + {cs-13}) * 100" },
        };
    }

    private static SubmittedFigure Figure(Indicator indicator, Random random)
    {
        var whole = random.Next(100, 5000);
        return indicator.Per is not null || (indicator.Unit is "%" && indicator.Aggregation != Aggregation.UnitShare)
            ? new() { Indicator = indicator.Id, Numerator = random.Next(0, whole + 1), Denominator = whole }
            : new() { Indicator = indicator.Id, Value = indicator.Aggregation is null ? whole : random.Next(0, 1001) / 10m };
    }

    private static PlanContext MakeContext()
    {
        var organizations = Enumerable.Range(0, Ward.Provinces).Select(p => new Organization { Id = Ward.ProvinceIdOf(p), Name = $"Tỉnh {p + 1} (ví dụ)", Level = AdministrativeLevel.Province })
            .Concat(Communes.Select(c => new Organization { Id = c.IssuerId, Name = $"Ủy ban nhân dân {c.Noun} {c.Place}", Parents = [new() { Organization = c.ProvinceId }] }))
            .Append(new() { Id = Issuer, Name = "Bộ Ví Dụ" });
        var plan = new ActionPlan
        {
            Id = PlanId, Document = new() { Type = "KH", Issuer = Issuer, Subject = "Đo tốc độ" }, Indicators = Indicators,
            Period = new() { From = CalendarPoint.OfYear(2018), To = CalendarPoint.OfYear(2025) },
            Reporting = [new() { Id = Rule, From = [.. Communes.Select(c => c.IssuerId)], Every = Frequency.Year }],
        };
        return new(plan, new(new(), new(organizations), []), new(2026, 11, 22));
    }
}
