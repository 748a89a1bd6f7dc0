using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Validation.Rules.Symbols;

/// <summary>
/// A symbol or a basis abbreviates a type in a way that Phụ lục III of NĐ 30/2020 does not, or with the abbreviation of another type than
/// the basis's own. What TT 01/2011 had (GN, TTh, UQ, NP) is right before 05/3/2020.
/// </summary>
internal sealed class TypeAbbreviationRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.TypeAbbreviation];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        var document = context.Plan.Document;
        if (document.Symbol is { } symbol && TypeAbbreviations.Mend(GroupOf(symbol), context.Context.ReferenceDate) is { } right)
            Report(context, PlanPaths.Document.Field("symbol"), GroupOf(symbol), right);
        for (var i = 0; i < context.Plan.Bases.Count; i++) Check(context, context.Plan.Bases[i], PlanPaths.Bases.Item(i));
    }

    private static void Check(PlanRuleContext context, LegalBasis basis, ModelPath path)
    {
        if (basis.Type is { } typed && TypeAbbreviations.Mend(OfficialLetters.Compose(typed), basis.Date) is { } rightType)
            Report(context, path.Field("type"), typed, rightType);
        if (basis.Number is not { } number || basis.Type == "CV" || SymbolOf(OfficialLetters.Compose(number)) is not { } symbol) return;
        var group = GroupOf(symbol);
        if (TypeAbbreviations.Mend(group, basis.Date) is { } right) Report(context, path.Field("number"), group, right);
        else if (basis.Type is { } type && TypeAbbreviations.Contradicts(group, type) is { } own) Report(context, path.Field("number"), group, own);
    }

    /// <summary>What follows the last slash; <c>null</c> for a number of the Party (<c>05-CT/TW</c>), which follows other rules.</summary>
    private static string? SymbolOf(string number)
    {
        var first = number.IndexOf('/', StringComparison.Ordinal);
        if (first < 0 || number.AsSpan(0, first).Contains('-')) return null;
        var symbol = number[(number.LastIndexOf('/') + 1)..];
        return symbol.Contains('-', StringComparison.Ordinal) ? symbol : null;
    }

    private static string GroupOf(string symbol)
    {
        var composed = OfficialLetters.Compose(symbol);
        var hyphen = composed.IndexOf('-', StringComparison.Ordinal);
        return hyphen < 0 ? composed : composed[..hyphen];
    }

    private static void Report(PlanRuleContext context, ModelPath path, string wrong, string right) =>
        context.Report(RuleDiagnostics.TypeAbbreviation, path, wrong, right, OfficialCitation.TypeName(right));
}
