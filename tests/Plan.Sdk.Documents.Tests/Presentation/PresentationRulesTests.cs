using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using Plan.Sdk.Documents.Presentation;
using Plan.Sdk.Documents.Tests.Samples;
using Plan.Sdk.Model;

namespace Plan.Sdk.Documents.Tests.Presentation;

public sealed class PresentationRulesTests
{
    [Theory]
    [InlineData(RuleSet.Nd30)]
    [InlineData(RuleSet.Tt01)]
    public void Rules_EveryFigure_HasSourceConfidenceAndAValueInItsRange(RuleSet set)
    {
        var figures = Figures(set == RuleSet.Nd30 ? PresentationRules.Nd30 : PresentationRules.Tt01);

        figures.Count.ShouldBeGreaterThan(200);
        foreach (var (path, figure) in figures)
        {
            figure.Source.Length.ShouldBeGreaterThan(8, path);
            Enum.IsDefined(figure.Confidence).ShouldBeTrue(path);
            figure.Confidence.ShouldNotBe(Confidence.NotVerified, path);
            if (figure is Figure<decimal> { Range: { } range } length) range.Contains(length.Value).ShouldBeTrue(path);
        }
    }

    [Fact]
    public void Nd30_Figures_AreAsApproved() => Dump(PresentationRules.Nd30, _ => true).ShouldMatchApproved();

    [Fact]
    public void Tt01_DifferencesFromNd30_AreAsApproved() => Dump(PresentationRules.Tt01, f => f.StatedFor == RuleSet.Tt01).ShouldMatchApproved();

    [Fact]
    public void ConfidenceOf_FigureTakenOver_IsNotVerified()
    {
        var rules = PresentationRules.Tt01;

        rules.ConfidenceOf(rules.Page.Portrait.Left).ShouldBe(Confidence.NotVerified);
        rules.ConfidenceOf(rules.Text.LastBasisMark).ShouldBe(Confidence.Medium);
        PresentationRules.Nd30.ConfidenceOf(PresentationRules.Nd30.Page.Portrait.Left).ShouldBe(Confidence.High);
    }

    [Theory]
    [InlineData("2020-03-04", null, RuleSet.Tt01)]
    [InlineData("2020-03-05", null, RuleSet.Nd30)]
    [InlineData("2019-02-26", RuleSet.Nd30, RuleSet.Nd30)]
    [InlineData("2026-01-01", RuleSet.Tt01, RuleSet.Tt01)]
    public void For_DateAndSetting_ChooseTheSet(string date, RuleSet? setting, RuleSet expected) =>
        PresentationRules.For(HuongAn.Document with { ReferenceDate = DateOnly.Parse(date, CultureInfo.InvariantCulture), Presentation = new() { Rules = setting } })
            .Set.ShouldBe(expected);

    private static string Dump(PresentationRules rules, Func<IFigure, bool> filter)
    {
        var dump = new StringBuilder();
        foreach (var (path, figure) in Figures(rules).Where(f => filter(f.Figure)))
        {
            dump.Append(path).Append(" = ").Append(CultureInfo.InvariantCulture, $"{figure.Value}");
            if (figure.GetType().GetProperty("Range")!.GetValue(figure) is FigureRange range) dump.Append(CultureInfo.InvariantCulture, $" ({range.Least}..{range.Most})");
            dump.Append("  ").Append(figure.Confidence).Append(", ").Append(figure.Source).Append('\n');
        }

        return dump.ToString();
    }

    private static List<(string Path, IFigure Figure)> Figures(object rules, string path = "")
    {
        var figures = new List<(string, IFigure)>();
        foreach (var property in rules.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var name = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            var value = property.GetValue(rules);
            if (value is IFigure figure) figures.Add((name, figure));
            else if (value is not null and not string and not IEnumerable && value.GetType().Namespace == typeof(PresentationRules).Namespace && !value.GetType().IsEnum)
                figures.AddRange(Figures(value, name));
        }

        return figures;
    }
}
