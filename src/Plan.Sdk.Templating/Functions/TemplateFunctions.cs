using System.Collections.Frozen;
using Plan.Sdk.Collections;

namespace Plan.Sdk.Templating.Functions;

/// <summary>The functions that templates may call, by their names: those of the language, and behind them those of plugins. Immutable; thread-safe.</summary>
internal sealed class TemplateFunctions
{
    private readonly FrozenDictionary<string, TemplateFunction> byName;

    private TemplateFunctions(ValueList<TemplateFunction> all)
    {
        All = all;
        byName = all.ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);
        Groups = [.. all.Select(f => f.Group).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Those of the language.</summary>
    public static TemplateFunctions BuiltIn { get; } = new(
        [.. StringFunctions.All, .. StringPartFunctions.All, .. StringCodeFunctions.All, .. ArrayFunctions.All, .. MathFunctions.All, .. DateFunctions.All, .. ObjectFunctions.All, .. HtmlFunctions.All, .. VietnameseFunctions.All, .. PlanFunctions.All]);

    /// <summary>All functions, in the order of the manual.</summary>
    public ValueList<TemplateFunction> All { get; }

    /// <summary>Those of plugins.</summary>
    public IEnumerable<TemplateFunction> Attached => All.Skip(BuiltIn.All.Count);

    /// <summary>The groups: <c>string</c>, <c>array</c> …</summary>
    public ValueList<string> Groups { get; }

    /// <summary>These and others behind them.</summary>
    public TemplateFunctions With(IEnumerable<TemplateFunction> attached) => new([.. All, .. attached]);

    public TemplateFunction? Find(string group, string name) => byName.GetValueOrDefault($"{group}.{name}");

    public bool IsGroup(string name) => Groups.Contains(name);

    /// <summary>The names of a group's functions, without the group.</summary>
    public IEnumerable<string> NamesIn(string group) =>
        All.Where(f => string.Equals(f.Group, group, StringComparison.Ordinal)).Select(f => f.Name[(group.Length + 1)..]);
}
