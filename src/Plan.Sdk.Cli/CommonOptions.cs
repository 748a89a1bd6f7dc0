using System.CommandLine;
using System.CommandLine.Parsing;
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

    public static Option<bool> All() => new("--all") { Description = "In cả những điều chỉ để biết. / Show infos too." };

    public static Option<bool> Issued() => new("--issued") { Description = "Đòi đủ số và ngày như văn bản đã ban hành. / Require number and date." };

    public static Option<string?> TemplateId() => new("--template") { Description = "Mã mẫu; không ghi thì theo loại văn bản. / Template id; by document type unless given." };

    private static Language Fail(ArgumentResult result, string message)
    {
        result.AddError(message);
        return default;
    }
}
