using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Validation.Rules.Signing;

/// <summary>
/// TM. needs a collective, and KT., TL. and TUQ. the position that is signed for, one each (NĐ 30/2020, Điều 13; Phụ lục I, II.7). A position too many would
/// not be printed.
/// </summary>
internal sealed class SignatureAuthorityRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.NoCollective, RuleDiagnostics.NobodySignedFor, RuleDiagnostics.SignedForTooMany];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        if (context.Plan.Document.Signature is not { } signature) return;
        var path = PlanPaths.Document.Field("signature");
        if (signature.Authority.Contains(SigningAuthority.OnBehalf) && context.Context.Issuer is { Collective: null } issuer)
            context.Report(RuleDiagnostics.NoCollective, path.Field("authority"), issuer.Name);

        var needed = signature.Authority.Where(a => a is SigningAuthority.ForHead or SigningAuthority.ByOrder or SigningAuthority.ByAuthority).ToArray();
        if (needed.Length > signature.For.Count)
            context.Report(RuleDiagnostics.NobodySignedFor, path.Field("authority"), OfficialSignature.Prefix(needed[signature.For.Count]));
        else if (needed.Length < signature.For.Count)
            context.Report(RuleDiagnostics.SignedForTooMany, path.Field("for"), signature.For.Count, needed.Length, signature.For[needed.Length]);
    }
}
