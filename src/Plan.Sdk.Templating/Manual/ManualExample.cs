using System.Text;
using Plan.Sdk.Templating.Functions;

namespace Plan.Sdk.Templating.Manual;

/// <summary>Prints an example: what is written, and below it what it gives.</summary>
internal static class ManualExample
{
    public static void Append(StringBuilder chapter, FunctionExample example)
    {
        Fence(chapter, "scriban", example.Template);
        Fence(chapter, "text", example.Output);
    }

    private static void Fence(StringBuilder chapter, string language, string text) =>
        chapter.Append("```").Append(language).Append('\n').Append(text.TrimEnd('\n')).Append("\n```\n\n");
}
