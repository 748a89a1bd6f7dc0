using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Validation.Rules.Targets;

/// <summary>
/// The base of a rate ("400/100.000 trẻ em") stands among words, in the unit or right behind the figure in the text, instead of
/// in <c>per</c>.
/// </summary>
internal sealed class RateBaseRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.RateWithoutBase];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        foreach (var (target, path, _) in PlanPaths.TargetsOf(context.Plan))
        {
            if (target.Per is not null) continue;
            if (BaseInUnit(target.Unit) is { } inUnit) Report(context, target, path.Field("unit"), inUnit);
            else if (target.Text is { } text && BaseBehindFigure(text) is { } inText) Report(context, target, path.Field("text"), inText);
        }
    }

    private static void Report(PlanRuleContext context, Target target, ModelPath path, string words) =>
        context.Report(RuleDiagnostics.RateWithoutBase, path, target.Id, words, words.Replace(".", "", StringComparison.Ordinal));

    private static string? BaseInUnit(string? unit) =>
        unit?.IndexOf('/', StringComparison.Ordinal) is { } slash and >= 0 ? Base(unit.AsSpan(slash + 1)) : null;

    private static string? BaseBehindFigure(ClauseText text)
    {
        for (var i = 1; i < text.Parts.Count; i++)
        {
            var words = text.Parts[i].Text;
            if (!text.Parts[i].IsName && text.Parts[i - 1] is { IsName: true, Text: "amount" or "figure" } && words.StartsWith('/'))
                return Base(words.AsSpan(1));
        }

        return null;
    }

    /// <summary>The figure that words begin with, when it is a base: 100 and more.</summary>
    private static string? Base(ReadOnlySpan<char> words)
    {
        var length = 0;
        while (length < words.Length && (char.IsAsciiDigit(words[length]) || words[length] == '.')) length++;
        var figure = words[..length].TrimEnd('.').ToString();
        return figure.Count(char.IsAsciiDigit) > 2 ? figure : null;
    }
}
