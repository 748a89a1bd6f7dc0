using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>A member that a function takes by its name: a field of a record or a member of a plain object.</summary>
internal sealed class MemberAccess
{
    private readonly TemplateType target;
    private readonly string name;
    private readonly FieldDescription? field;

    private MemberAccess(TemplateType target, string name, FieldDescription? field, TemplateType type)
    {
        this.target = target;
        this.name = name;
        this.field = field;
        Type = type;
    }

    /// <summary>The member's type; optional when it may be absent.</summary>
    public TemplateType Type { get; }

    /// <summary>The names that values of a type have; none for values without members.</summary>
    public static IEnumerable<string> NamesOf(TemplateType type) =>
        type.Members?.Select(m => m.Name) ?? type.Record?.Fields.Select(f => f.Key) ?? [];

    /// <summary>The member of a name; <c>null</c> when the type has none.</summary>
    public static MemberAccess? Find(TemplateType target, string name)
    {
        if (target.FindMember(name) is { } member) return new(target, name, null, member);
        if (target.Record?.Find(name) is not { } field) return null;
        var type = target.IsReference ? TemplateType.Of(field.Shape).AsReference() : TemplateType.Of(field.Shape);
        return new(target, name, field, field.IsOptional ? type.Optional() : type);
    }

    /// <summary>The member's value; <c>null</c> when absent.</summary>
    /// <param name="owner">The record or object.</param>
    /// <param name="path">Its path.</param>
    /// <param name="frame">The rendering.</param>
    /// <param name="span">The call that pays.</param>
    public object? Get(object owner, ModelPath? path, Frame frame, SourceSpan span) =>
        field is null ? ((ObjectValue)owner).Get(name) : FieldValue.Read(owner, target, path, field, frame, span);

    /// <summary>The path of the member's value.</summary>
    public ModelPath? PathOf(object owner, ModelPath? path) =>
        path is null || target.IsReference ? path : path.Field(field is { IsDerived: true } ? field.SourceKey(owner) : name);
}
