using System.Collections.Frozen;
using Plan.Sdk.Collections;

namespace Plan.Sdk.Templating.Functions;

/// <summary>All functions, by their names.</summary>
internal static class TemplateFunctions
{
    private static readonly FrozenDictionary<string, TemplateFunction> ByName;

    static TemplateFunctions()
    {
        All = [.. StringFunctions.All, .. StringPartFunctions.All, .. StringCodeFunctions.All, .. ArrayFunctions.All, .. MathFunctions.All, .. DateFunctions.All, .. ObjectFunctions.All, .. HtmlFunctions.All, .. VietnameseFunctions.All, .. PlanFunctions.All];
        ByName = All.ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);
        Groups = [.. All.Select(f => f.Name[..f.Name.IndexOf('.', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>All functions, in the order of the manual.</summary>
    public static ValueList<TemplateFunction> All { get; }

    /// <summary>The groups: <c>string</c>, <c>array</c> …</summary>
    public static ValueList<string> Groups { get; }

    public static TemplateFunction? Find(string group, string name) => ByName.GetValueOrDefault($"{group}.{name}");

    public static bool IsGroup(string name) => Groups.Contains(name);

    /// <summary>The names of a group's functions, without the group.</summary>
    public static IEnumerable<string> NamesIn(string group) =>
        All.Where(f => f.Name.StartsWith(group + ".", StringComparison.Ordinal)).Select(f => f.Name[(group.Length + 1)..]);
}
