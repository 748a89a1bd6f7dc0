using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Cli;

/// <summary>Options that several verbs share.</summary>
internal static class CommonOptions
{
    public static Argument<string[]> Paths()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Tệp kế hoạch hoặc thư mục. / Plan files or folders.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(result =>
        {
            foreach (var word in result.Tokens.Select(t => t.Value).Where(v => v.StartsWith("--", StringComparison.Ordinal)))
                result.AddError(Texts.UnknownWord(word, NearestName.Find(word, ((CommandResult)result.Parent!).Command.Options.Select(o => o.Name))));
        });
        return paths;
    }

    public static Option<Language> Lang() => new("--lang")
    {
        Description = "Ngôn ngữ thông báo: vi, en. / Language of messages.",
        DefaultValueFactory = _ => Language.Vietnamese,
        CustomParser = result => result.Tokens[0].Value switch
        {
            "vi" => Language.Vietnamese,
            "en" => Language.English,
            _ => Fail(result, "--lang: vi | en"),
        },
    };

    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            result.AddError($"{name}: 2026-11-22");
            return null;
        },
    };

    public static Option<DateOnly?> AsOf() => Day("--as-of", "Kế hoạch như đã được sửa đổi đến ngày nào, viết 2026-11-22. / The plan as amended on this day.");

    public static Option<bool> All() => new("--all") { Description = "In cả những điều chỉ để biết. / Show infos too." };

    public static Option<bool> Issued() => new("--issued") { Description = "Đòi đủ số và ngày như văn bản đã ban hành. / Require number and date." };

    public static Option<string?> TemplateId() => new("--template") { Description = "Mã mẫu; không ghi thì theo loại văn bản. / Template id; by document type unless given." };

    /// <summary>The template of a report.</summary>
    public static Option<string?> ReportTemplate() => new("--template")
    {
        Description = "Mã mẫu: bao-cao (thường dùng), tong-hop, cong-van-don-doc, ke-hoach-don-vi, hoặc mẫu riêng. / Template id; bao-cao unless given.",
    };

    /// <summary>The day a report stands on.</summary>
    public static Option<DateOnly?> On() => Day("--on", "Tính đến ngày nào, viết 2026-11-22; không ghi thì hôm nay. / The day, as 2026-11-22; today unless given.");

    /// <summary>Formats, joined by commas.</summary>
    /// <param name="description">Which there are.</param>
    public static Option<string[]?> Formats(string description) => new("--format")
    {
        Description = description,
        CustomParser = result => [.. result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>The folder of the results.</summary>
    public static Option<string> Output() => new("--output", "-o")
    {
        Description = "Thư mục kết quả. / Folder of the results.",
        DefaultValueFactory = _ => "output",
    };

    private static Language Fail(ArgumentResult result, string message)
    {
        result.AddError(message);
        return default;
    }
}
