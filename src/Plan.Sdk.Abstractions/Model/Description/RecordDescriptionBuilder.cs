using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Model.Description;

/// <summary>Describes a record field by field. Not thread-safe.</summary>
/// <typeparam name="T">The record.</typeparam>
internal sealed class RecordDescriptionBuilder<T>(string vi, string en)
    where T : class
{
    private readonly List<FieldDescription> fields = [];
    private FieldDescription? shorthand;

    public FieldDescription Field(string key, ValueShape shape, Func<T, object?> get, string fieldVi, string fieldEn, bool required = false, string? group = null)
    {
        var field = new FieldDescription(fields.Count, key, shape, new(fieldVi, fieldEn), (record, _) => get((T)record), null)
        {
            Required = required,
            Group = group,
        };
        fields.Add(field);
        return field;
    }

    public void Derived(string key, ValueShape shape, Func<T, PlanContext, object?> get, string fieldVi, string fieldEn, Func<T, string>? source = null, bool always = false) =>
        fields.Add(new(-1, key, shape, new(fieldVi, fieldEn), (record, context) => get((T)record, context), source is null ? null : record => source((T)record))
        {
            Always = always,
        });

    public void Shorthand(FieldDescription field) => shorthand = field;

    public RecordDescription Build(RecordFactory create) => new(typeof(T).Name, typeof(T), new(vi, en), fields.ToValueList(), shorthand, create);
}
