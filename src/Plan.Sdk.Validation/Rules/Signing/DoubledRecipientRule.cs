using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Validation.Rules.Signing;

/// <summary>Somebody is named twice among the recipients, by id or in the same words.</summary>
internal sealed class DoubledRecipientRule : IPlanRule
{
    /// <inheritdoc/>
    public ValueList<DiagnosticDescriptor> Descriptors { get; } = [RuleDiagnostics.DoubledRecipient];

    /// <inheritdoc/>
    public void Check(PlanRuleContext context)
    {
        var lines = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var recipients = context.Plan.Document.Recipients;
        for (var i = 0; i < recipients.Count; i++)
        {
            if (NameOf(recipients[i], context.Context) is not { } name || lines.TryAdd(name, i + 1)) continue;
            context.Report(RuleDiagnostics.DoubledRecipient, PlanPaths.Document.Field("recipients").Item(i), name, lines[name]);
        }
    }

    private static string? NameOf(Recipient recipient, PlanContext context) =>
        recipient.Text is { } text ? OfficialLetters.Compose(text).Trim()
        : recipient.Unit is { } unit ? context.FindOrganization(unit)?.Name ?? unit
        : null;
}
