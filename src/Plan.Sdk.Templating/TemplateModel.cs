using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating;

/// <summary>
/// What a template can see: named roots with their types, known before there is data. The head of a template names its
/// model (<c>model: ActionPlan</c>); plain data brings its own, <see cref="TemplateData.Model"/>. Immutable; thread-safe.
/// </summary>
public sealed class TemplateModel
{
    private readonly ValueList<TemplateRoot> roots;

    internal TemplateModel(string name, ValueList<TemplateRoot> roots)
    {
        Name = name;
        this.roots = roots;
    }

    /// <summary>The root that all models of papers have.</summary>
    private static TemplateRoot Plan { get; } = new("plan", new(TypeKind.Record) { Record = ModelDescription.ActionPlan }, ModelPath.Root, input => input.Plan!.Plan);

    /// <summary>An action plan, under the name <c>plan</c>.</summary>
    public static TemplateModel ActionPlan { get; } = new("ActionPlan", [Plan]);

    /// <summary>One period of one reporting rule, under the name <c>report</c>, beside its plan.</summary>
    public static TemplateModel Report { get; } = Made("report", ModelDescription.Report);

    /// <summary>What one unit has to do, under the name <c>part</c>, beside its plan.</summary>
    public static TemplateModel UnitPlan { get; } = Made("part", ModelDescription.UnitPlan);

    /// <summary>A paper that changes its plan, under the name <c>amendment</c>, beside the plan as it was.</summary>
    public static TemplateModel Amendment { get; } = Made("amendment", ModelDescription.Amendment);

    /// <summary>The name that a head gives.</summary>
    public string Name { get; }

    private static ValueList<TemplateModel> All { get; } = [ActionPlan, Report, UnitPlan, Amendment];

    /// <summary>The names that the head of a template can give.</summary>
    internal static ValueList<string> Names { get; } = [.. All.Select(m => m.Name)];

    /// <summary>The names of the roots of all models that a head can give.</summary>
    internal static ValueList<string> ReservedNames { get; } = [.. All.SelectMany(m => m.RootNames).Distinct(StringComparer.Ordinal)];

    /// <summary>The model of a head; that of a plan for a name that is told elsewhere.</summary>
    internal static TemplateModel OfHead(string name) => All.FirstOrDefault(m => string.Equals(m.Name, name, StringComparison.Ordinal)) ?? ActionPlan;

    /// <summary>Whether a plan is among what it sees, so that papers can be made.</summary>
    internal bool HasPlan => roots.Contains(Plan);

    /// <summary>The record that a template sees beside its plan; <c>null</c> when there is none.</summary>
    internal Type? MadeType => roots.FirstOrDefault(r => r != Plan && HasPlan)?.Type.Record?.Type;

    /// <summary>The names of the roots.</summary>
    internal IEnumerable<string> RootNames => roots.Select(r => r.Name);

    /// <summary>Whether data of the other model can be given where this one is asked for.</summary>
    internal bool Accepts(TemplateModel other) => ReferenceEquals(this, other)
        || roots.All(r => other.Find(r.Name) is { } root ? r.Type.Accepts(root.Type) && (r.Type.IsOptional || !root.Type.IsOptional) : r.Type.IsOptional);

    private static TemplateModel Made(string root, RecordDescription record) =>
        new(record.Name, [Plan, new(root, new(TypeKind.Record) { Record = record }, ModelPath.Root.Field(root), input => input.Made)]);

    internal TemplateRoot? Find(string name) => roots.FirstOrDefault(r => string.Equals(r.Name, name, StringComparison.Ordinal));

    /// <summary>"; ý bạn là plan.document.number?" for a path whose root was left away; <c>null</c> when no root has the name.</summary>
    /// <param name="name">The name that is unknown.</param>
    /// <param name="rest">What is written behind it.</param>
    internal LocalizedText? SuggestPath(string name, string rest)
    {
        var root = roots.FirstOrDefault(r => r.Type.Record?.Find(name) is not null || r.Type.FindMember(name) is not null);
        return root is null ? null : new($"; ý bạn là “{root.Name}.{name}{rest}”?", $"; did you mean \"{root.Name}.{name}{rest}\"?");
    }
}
