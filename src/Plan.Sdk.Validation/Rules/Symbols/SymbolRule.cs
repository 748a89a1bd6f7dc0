using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Validation.Rules.Symbols;

/// <summary>
/// A symbol typed by hand does not begin with the type's abbreviation and go on with the issuer's, or holds spaces or the number
/// (NĐ 30/2020, Điều 15; Phụ lục I, II.3). Advisory bodies that use the issuer's seal have symbols of their own.
/// </summary>
internal sealed class SymbolRule : IPlanRule
{
    // Ban chỉ đạo, Ban tổ chức, Hội đồng, Tổ công tác.
    private static readonly string[] AdvisoryBodies = ["BCĐ", "BTC", "HĐ", "TCT"];

    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.SymbolForm];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        if (context.Plan.Document.Symbol is not { } typed || Fits(OfficialLetters.Compose(typed), context)) return;
        context.Report(RuleDiagnostics.SymbolForm, PlanPaths.Document.Field("symbol"),
            typed, OfficialNumber.MakeSymbol(context.Plan.Document.Type, context.Context.Issuer?.Symbol));
    }

    private static bool Fits(string symbol, PlanRuleContext context)
    {
        if (symbol.AsSpan().IndexOfAny(" \t/\\–") >= 0) return false;
        var type = DocumentTypes.Find(context.Plan.Document.Type);
        var rest = symbol;
        if (type?.Abbreviation is { } abbreviation)
        {
            if (!symbol.StartsWith($"{abbreviation}-", StringComparison.Ordinal)) return false;
            rest = symbol[(abbreviation.Length + 1)..];
        }

        return context.Context.Issuer?.Symbol is not { } issuer
            || rest.StartsWith(issuer, StringComparison.Ordinal)
            || AdvisoryBodies.Any(b => rest.StartsWith(b, StringComparison.Ordinal));
    }
}
