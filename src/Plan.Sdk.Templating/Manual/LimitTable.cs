using System.Globalization;
using System.Text;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Templating.Manual;

/// <summary>The budgets of a rendering with what a workspace may set, from their one description.</summary>
internal static class LimitTable
{
    private static readonly LocalizedText Head = new("| Tên | Nghĩa | Đặt được |", "| Name | Meaning | Range |");
    private static readonly LocalizedText Range = new("{0} đến {1}", "{0} to {1}");

    public static string Print(Language language)
    {
        var table = new StringBuilder(Head.In(language)).Append("\n| --- | --- | --- |\n");
        foreach (var field in ModelDescription.Of(typeof(TemplateLimits)).Fields)
        {
            var shape = (IntegerShape)field.Shape;
            var range = string.Format(CultureInfo.InvariantCulture, Range.In(language), Figure(shape.Min, language), Figure(shape.Max, language));
            table.Append("| `").Append(field.Key).Append("` | ").Append(field.Description.In(language)).Append(" | ").Append(range).Append(" |\n");
        }

        return table.ToString().TrimEnd('\n');
    }

    private static string Figure(int number, Language language) =>
        language == Language.English ? number.ToString("#,##0", CultureInfo.InvariantCulture) : OfficialNumber.Figure(number);
}
