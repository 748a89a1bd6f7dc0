using Plan.Sdk.Model.Description;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Model;

/// <summary>
/// A plan together with what it is read against: its workspace and the day it is judged on. Rules and templates see a
/// plan through it. Immutable; thread-safe.
/// </summary>
/// <param name="plan">The plan.</param>
/// <param name="workspace">The workspace it stands in.</param>
/// <param name="today">The day of the work, from an injected clock.</param>
public sealed class PlanContext(ActionPlan plan, PlanWorkspace workspace, DateOnly today)
{
    /// <summary>The plan.</summary>
    public ActionPlan Plan { get; } = plan;

    /// <summary>The workspace.</summary>
    public PlanWorkspace Workspace { get; } = workspace;

    /// <summary>The day of the work.</summary>
    public DateOnly Today { get; } = today;

    /// <summary>The day the plan is judged on: its date of issue, or for a draft the day of the work.</summary>
    public DateOnly ReferenceDate { get; } = plan.Document.Date ?? today;

    /// <summary>The issuer; <c>null</c> when the workspace does not know it.</summary>
    public Organization? Issuer { get; } = workspace.Organizations.Find(plan.Document.Issuer);

    /// <summary>The settings of presentation: the plan's, and where it is silent the workspace's.</summary>
    public PresentationSettings Presentation { get; } =
        (plan.Document.Presentation ?? new()).Over(workspace.Settings.Presentation);

    /// <summary>The organization or unit that the plan means by an id; <c>null</c> when there is none.</summary>
    public Organization? FindOrganization(string id) => Workspace.Organizations.Find(id, Plan.Document.Issuer);

    /// <summary>
    /// The words of a clause: its pattern with the values of its own item in official form. A name without a value is
    /// left as it stands in braces (the reader has refused it before).
    /// </summary>
    /// <param name="owner">The item that holds the clause.</param>
    /// <param name="description">The item's description.</param>
    /// <param name="clause">The clause.</param>
    /// <returns>The pieces in order, each with the key of the field it shows, or <c>null</c> for words.</returns>
    public IEnumerable<(string Text, string? Key)> Word(object owner, RecordDescription description, ClauseText clause)
    {
        foreach (var part in (IEnumerable<ClausePart>)clause.Parts)
        {
            if (!part.IsName)
            {
                yield return (part.Text, null);
                continue;
            }

            var field = description.Find(part.Text);
            var words = field?.Get(owner, this) is { } value ? OfficialValue.Word(field.Shape, value, this) : null;
            yield return words is null ? ($"{{{part.Text}}}", null) : (words, field!.SourceKey(owner));
        }
    }

    /// <summary>The words of a clause as one text.</summary>
    public string WordAll(object owner, RecordDescription description, ClauseText clause) =>
        string.Concat(Word(owner, description, clause).Select(p => p.Text));
}
