using System.Text;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating.Manual;

/// <summary>
/// The manual of the template language, printed from what the engine itself knows: functions, fields of the model, budgets and
/// what is left out come from their descriptions, the rest from the chapters beside this class. Thread-safe.
/// </summary>
public static class TemplateManual
{
    private const string InsertStart = "<!-- insert: ";
    private const string InsertEnd = " -->";

    /// <summary>The whole manual as Markdown.</summary>
    /// <param name="language">Its language.</param>
    public static string Print(Language language)
    {
        var manual = new StringBuilder();
        foreach (var chapter in Chapters(language))
        {
            if (manual.Length > 0) manual.Append('\n');
            foreach (var line in chapter.Split('\n')[..^1])
            {
                manual.Append(line.StartsWith(InsertStart, StringComparison.Ordinal) ? Insert(line[InsertStart.Length..^InsertEnd.Length], language) : line).Append('\n');
            }
        }

        return manual.ToString();
    }

    private static string Insert(string name, Language language) => name switch
    {
        "contents" => ContentsList.Print(Chapters(language)),
        "functions" => FunctionChapter.Print(language),
        "model" => ModelChapter.Print(language),
        "limits" => LimitTable.Print(language),
        "left-out" => LeftOutTable.Print(language),
        "plan" => $"```yaml\n{ManualFiles.Read("ke-hoach-vi-du.yaml").TrimEnd('\n')}\n```",
        _ => throw new InvalidOperationException($"A chapter of the manual asks for \"{name}\", which nothing prints."),
    };

    private static IEnumerable<string> Chapters(Language language) => ManualFiles.NamesIn(language == Language.English ? "en/" : "vi/").Select(ManualFiles.Read);
}
