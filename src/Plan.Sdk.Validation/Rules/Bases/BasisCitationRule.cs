using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Validation.Rules.Bases;

/// <summary>
/// A basis lacks something that a citation names: number and symbol, date, issuer or subject (NĐ 30/2020, Phụ lục I, II.6). A
/// Luật or Pháp lệnh has neither number nor issuer and is left alone, and so is a basis with words of its own.
/// </summary>
internal sealed class BasisCitationRule : IPlanRule
{
    private static readonly LocalizedText InThePlan = new("ở căn cứ này", "at this basis");

    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.IncompleteCitation];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        for (var i = 0; i < context.Plan.Bases.Count; i++)
        {
            var basis = context.Plan.Bases[i];
            if (basis.Text is not null || OfficialCitation.IsLaw(basis.Type)) continue;
            if (basis is { Number: not null, Date: not null, Issuer: not null, Subject: not null }) continue;
            var path = PlanPaths.Bases.Item(i);
            context.Report(RuleDiagnostics.IncompleteCitation, basis.Cites is null ? path : path.Field("cites"),
                OfficialCitation.Word(basis, context.Context), MissingIn(basis), PlaceToFill(basis));
        }
    }

    private static LocalizedText MissingIn(LegalBasis basis)
    {
        var missing = new List<LocalizedText>();
        if (basis.Number is null) missing.Add(new("số và ký hiệu (number:)", "number and symbol (number:)"));
        if (basis.Date is null) missing.Add(new("ngày (date:)", "date (date:)"));
        if (basis.Issuer is null) missing.Add(new("cơ quan ban hành (issuer:)", "issuer (issuer:)"));
        if (basis.Subject is null) missing.Add(new("trích yếu (subject:)", "subject (subject:)"));
        return new(string.Join(", ", missing.Select(m => m.Vi)), string.Join(", ", missing.Select(m => m.En)));
    }

    private static LocalizedText PlaceToFill(LegalBasis basis) => basis.Cites is { } paper
        ? new($"ở văn bản {paper} mà cites: chỉ tới", $"at the paper {paper} that cites: names")
        : InThePlan;
}
