using System.Text.Json;
using Plan.Sdk.Reporting.Indicators;

namespace Plan.Sdk.Reporting.Tests.Indicators;

/// <summary>Cases worked by hand.</summary>
public sealed class IndicatorVectorTests
{
    public static TheoryData<string> Cases => [.. VectorCase.All().Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Of_Case_GivesItsAnswers(string name)
    {
        var worked = VectorCase.All().Single(c => c.Name == name);
        foreach (var (period, indicator, answer) in worked.Questions())
        {
            var (results, told) = worked.Calculate(period);
            var value = results.Totals.Single(t => t.Indicator == indicator);
            Shown(value).ShouldBe(Expected(answer), $"{name}: {indicator} {period}");
            told.Where(d => d.Arguments[0].Equals(indicator)).Select(d => d.Id).ShouldBe(Texts(answer, "told"), $"{name}: {indicator} {period}");
            value.Origins.Count.ShouldBe(value.Origins.Distinct().Count());
        }
    }

    private static string Shown(IndicatorValue value) => string.Join(
        " ", value.Value, value.Exact, value.Numerator, value.Denominator, value.Coverage, string.Join(',', value.Missing.AsEnumerable()), value.Bounds is { } b ? $"[{b.Low},{b.High}]" : "", value.IsEstimate);

    private static string Expected(JsonElement answer) => string.Join(
        " ", Number(answer, "value"), Text(answer, "exact"), Number(answer, "numerator"), Number(answer, "denominator"), Text(answer, "coverage"), string.Join(',', Texts(answer, "missing")),
        answer.TryGetProperty("bounds", out var b) ? $"[{b[0].GetDecimal()},{b[1].GetDecimal()}]" : "", answer.TryGetProperty("estimate", out var e) && e.GetBoolean());

    private static string? Text(JsonElement of, string key) => of.TryGetProperty(key, out var value) ? value.GetString() : null;

    private static decimal? Number(JsonElement of, string key) => of.TryGetProperty(key, out var value) ? value.GetDecimal() : null;

    private static string[] Texts(JsonElement of, string key) => of.TryGetProperty(key, out var value) ? [.. value.EnumerateArray().Select(v => v.GetString()!)] : [];
}
