using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Functions;

/// <summary>The end of a message about a function that is not known.</summary>
internal static class FunctionSuggestion
{
    /// <summary>The function of that name in another group, or what there is in this one.</summary>
    public static LocalizedText InGroup(TemplateFunctions functions, string group, string name) =>
        functions.All.FirstOrDefault(f => string.Equals(BareName(f), name, StringComparison.Ordinal)) is { } elsewhere
            ? new($"; ý bạn là “{elsewhere.Name}”?", $"; did you mean \"{elsewhere.Name}\"?")
            : Suggestion.For(name, functions.NamesIn(group));

    /// <summary>The function whose name is nearest, with its group or without.</summary>
    public static LocalizedText Anywhere(TemplateFunctions functions, string name)
    {
        var byBareName = functions.All.GroupBy(BareName, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Name, StringComparer.Ordinal);
        return NearestName.Find(name, byBareName.Keys) is { } near
            ? new($"; ý bạn là “{byBareName[near]}”?", $"; did you mean \"{byBareName[near]}\"?")
            : Suggestion.For(name, functions.All.Select(f => f.Name));
    }

    /// <summary>The function with exactly this name in some group; <c>null</c> when there is none.</summary>
    public static string? Find(TemplateFunctions functions, string name) => functions.All.FirstOrDefault(f => string.Equals(BareName(f), name, StringComparison.Ordinal))?.Name;

    private static string BareName(TemplateFunction function) => function.Name[(function.Name.IndexOf('.', StringComparison.Ordinal) + 1)..];
}
