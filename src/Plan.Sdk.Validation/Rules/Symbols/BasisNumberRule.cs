using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Validation.Words;

namespace Plan.Sdk.Validation.Rules.Symbols;

/// <summary>
/// Number and symbol of a basis hold spaces, the word "số", a long dash or no symbol; or a number under 10 has no zero before it
/// (NĐ 30/2020, Phụ lục I, II.3). Papers of the Party have the hyphen first (<c>05-CT/TW</c>) and are right so.
/// </summary>
internal sealed class BasisNumberRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.BasisNumberForm, RuleDiagnostics.BasisNumberZero];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        for (var i = 0; i < context.Plan.Bases.Count; i++)
        {
            if (context.Plan.Bases[i].Number is not { } typed) continue;
            var number = OfficialLetters.Compose(typed);
            var path = PlanPaths.Bases.Item(i).Field("number");
            var right = Clean(number);
            if (!string.Equals(right, number, StringComparison.Ordinal)) context.Report(RuleDiagnostics.BasisNumberForm, path, typed, right);
            else if (number.All(char.IsAsciiDigit)) context.Report(RuleDiagnostics.BasisNumberForm, path, typed, $"{number}/…");
            else if (char.IsAsciiDigit(number[0]) && number[0] != '0' && number.Length > 1 && number[1] is '/' or '-')
                context.Report(RuleDiagnostics.BasisNumberZero, path, typed, $"0{number}");
        }
    }

    private static string Clean(string number)
    {
        var text = WordMatch.At(number, 0, "số") ? number[2..].TrimStart(' ', ':') : number;
        return string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Replace('–', '-').Replace('\\', '/').Replace("//", "/", StringComparison.Ordinal);
    }
}
