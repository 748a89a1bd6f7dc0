using System.Text.Json;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Indicators;
using Plan.Sdk.Reporting.Obligations;
using Plan.Sdk.Reporting.Periods;
using Plan.Sdk.Reporting.Results;
using Plan.Sdk.Reporting.Submissions;

namespace Plan.Sdk.Reporting.Tests.Indicators;

/// <summary>One worked case of <c>Vectors/indicators.json</c>: what a plan measures, what its units owe and sent.</summary>
internal sealed class VectorCase(JsonElement json)
{
    private readonly ActionPlan plan = new()
    {
        Id = "ke-hoach",
        Document = new() { Type = "KH", Issuer = "ubnd", Subject = "Thử" },
        Indicators = [.. json.GetProperty("indicators").EnumerateArray().Select(ReadIndicator)],
        Reporting = [.. json.GetProperty("owed").EnumerateObject().Select(u => new ReportingRule { Id = $"bao-cao-{u.Name}", From = [u.Name] })],
    };

    public string Name => json.GetProperty("name").GetString()!;

    public static IEnumerable<VectorCase> All()
    {
        var file = Repository.PathOf("tests/Plan.Sdk.Reporting.Tests/Vectors/indicators.json");
        return JsonDocument.Parse(File.ReadAllText(file)).RootElement.EnumerateArray().Select(c => new VectorCase(c));
    }

    /// <summary>The questions, and the answers that the file gives.</summary>
    public IEnumerable<(string Period, string Indicator, JsonElement Answer)> Questions() =>
        json.GetProperty("ask").EnumerateArray().Select(a => (a.GetProperty("period").GetString()!, a.GetProperty("indicator").GetString()!, a));

    /// <summary>What the SDK answers, and what it tells.</summary>
    public (PeriodResults Results, ValueList<Diagnostic> Told) Calculate(string period)
    {
        var diagnostics = new DiagnosticBag();
        ReportingPeriod.TryParse(period, out var asked).ShouldBeTrue(period);
        var obligations = plan.Reporting.SelectMany(rule => json.GetProperty("owed").GetProperty(rule.From[0]).EnumerateArray().Select(p => Owed(rule, p.GetString()!))).ToValueList();
        var context = new PlanContext(plan, PlanWorkspace.Empty, new(2026, 11, 22));
        var register = SubmissionRegister.Of(Submissions(), [], context, obligations, diagnostics);
        diagnostics.ToSorted().Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty(Name);
        var results = ResultCalculator.Of(context, register, obligations, asked, diagnostics);
        return (results, diagnostics.ToSorted());
    }

    private static Indicator ReadIndicator(JsonElement of) => new()
    {
        Id = of.GetProperty("id").GetString()!,
        Name = of.GetProperty("id").GetString()!,
        Unit = Text(of, "unit"),
        Per = Number(of, "per"),
        Weight = Text(of, "weight"),
        Formula = Text(of, "formula"),
        Aggregation = Text(of, "aggregation") is { } word ? Enum.Parse<Aggregation>(word, ignoreCase: true) : null,
        Condition = of.TryGetProperty("condition", out var condition) ? new() { Comparator = Comparator.AtLeast, Amount = new(condition.GetProperty("atLeast").GetDecimal()) } : null,
        Range = of.TryGetProperty("range", out var range) ? new(range[0].GetDecimal(), range[1].GetDecimal()) : null,
        Cumulative = of.TryGetProperty("cumulative", out var cumulative) && cumulative.GetBoolean(),
        Decimals = (int)(Number(of, "decimals") ?? 1),
    };

    private static string? Text(JsonElement of, string key) => of.TryGetProperty(key, out var value) ? value.GetString() : null;

    private static decimal? Number(JsonElement of, string key) => of.TryGetProperty(key, out var value) ? value.GetDecimal() : null;

    private Obligation Owed(ReportingRule rule, string period)
    {
        ReportingPeriod.TryParse(period, out var asked).ShouldBeTrue(period);
        return new() { Plan = plan.Id, Rule = rule, Unit = rule.From[0], Period = asked, LastDay = asked.LastDay, CutOff = CutOff.Calendar };
    }

    private IEnumerable<PlanDocument<Submission>> Submissions() => json.GetProperty("figures").EnumerateArray()
        .GroupBy(f => (Unit: f.GetProperty("unit").GetString()!, Period: f.GetProperty("period").GetString()!))
        .Select(g => new PlanDocument<Submission>(
            new()
            {
                Plan = plan.Id,
                Rule = $"bao-cao-{g.Key.Unit}",
                Unit = g.Key.Unit,
                Period = g.Key.Period,
                Sent = new(2022, 1, 1),
                Figures = [.. g.Select(f => new SubmittedFigure { Indicator = f.GetProperty("indicator").GetString()!, Value = Number(f, "value"), Numerator = Number(f, "numerator"), Denominator = Number(f, "denominator"), Estimate = f.TryGetProperty("estimate", out var e) && e.GetBoolean() })],
            },
            new SourceMapBuilder($"data/{g.Key.Unit}-{g.Key.Period}.yaml").Build(),
            [],
            ""));
}
