using System.Text;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Binding;
using Plan.Sdk.Templating.Functions;

namespace Plan.Sdk.Templating.Manual;

/// <summary>The chapter of functions: each with what it takes, what it gives, and its examples.</summary>
internal static class FunctionChapter
{
    private static readonly Dictionary<string, LocalizedText> Titles = new(StringComparer.Ordinal)
    {
        ["string"] = new("chữ", "text"),
        ["array"] = new("danh sách", "lists"),
        ["math"] = new("số", "numbers"),
        ["date"] = new("ngày", "days"),
        ["object"] = new("giá trị bất kỳ", "any value"),
        ["html"] = new("HTML và địa chỉ trang", "HTML and addresses"),
        ["vn"] = new("cách viết của văn bản hành chính Việt Nam", "the wording of Vietnamese papers"),
    };

    private static readonly LocalizedText Takes = new("Nhận", "Takes");
    private static readonly LocalizedText Gives = new("Cho", "Gives");
    private static readonly LocalizedText Nothing = new("không tham số", "nothing");
    private static readonly LocalizedText MayBeLeftOut = new("có thể bỏ", "may be left out");
    private static readonly LocalizedText MayBeAbsent = new("có thể trống", "may be absent");
    private static readonly LocalizedText AnyValue = new("giá trị bất kỳ", "any value");
    private static readonly LocalizedText ByArguments = new("kiểu tùy tham số", "a type that follows from the arguments");

    public static string Print(Language language)
    {
        var chapter = new StringBuilder();
        foreach (var group in TemplateFunctions.BuiltIn.Groups)
        {
            chapter.Append("### ").Append('`').Append(group).Append("`: ").Append(Titles[group].In(language)).Append("\n\n");
            chapter.AppendJoin(" · ", TemplateFunctions.BuiltIn.NamesIn(group).Select(n => $"`{n}`")).Append("\n\n");
            foreach (var function in TemplateFunctions.BuiltIn.All.Where(f => f.Name.StartsWith(group + ".", StringComparison.Ordinal))) Append(chapter, function, language);
        }

        return chapter.ToString().TrimEnd('\n');
    }

    private static void Append(StringBuilder chapter, TemplateFunction function, Language language)
    {
        chapter.Append("#### `").Append(function.Name);
        foreach (var parameter in function.Parameters) chapter.Append(parameter.IsOptional ? $" [{parameter.Name}]" : $" {parameter.Name}");
        chapter.Append("`\n\n").Append(function.Description.In(language)).Append("\n\n");
        chapter.Append(Takes.In(language)).Append(": ").AppendJoin("; ", function.Parameters.Count == 0 ? [Nothing.In(language)] : function.Parameters.Select(p => Describe(p, language)));
        chapter.Append(". ").Append(Gives.In(language)).Append(": ").Append(function.FixedResult is { } result ? Type(result, language) : ByArguments.In(language)).Append(".\n\n");
        foreach (var example in function.Examples) ManualExample.Append(chapter, example);
    }

    private static string Describe(FunctionParameter parameter, Language language) =>
        parameter is { Type.Kind: TypeKind.Error, Description: { } types }
            ? $"`{parameter.Name}` {types.In(language)}"
            : $"`{parameter.Name}` {Type(parameter.Type, language)}"
              + (parameter.IsOptional ? $", {MayBeLeftOut.In(language)}" : "")
              + (parameter.Description is { } description ? $" ({description.In(language)})" : "");

    private static string Type(TemplateType type, Language language) =>
        (type.Kind == TypeKind.Error ? AnyValue : type.Present().Name).In(language) + (type.IsOptional && type.Kind != TypeKind.Error ? $", {MayBeAbsent.In(language)}" : "");
}
