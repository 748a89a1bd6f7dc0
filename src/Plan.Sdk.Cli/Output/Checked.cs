using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Cli.Output;

/// <summary>How much was looked at.</summary>
/// <param name="Plans">Plan files.</param>
/// <param name="Templates">Template files.</param>
internal readonly record struct Checked(int Plans, int Templates)
{
    /// <summary><c>2 kế hoạch, 1 mẫu</c>; what there was none of is left out, plans when there were templates alone.</summary>
    public string Words(Language language)
    {
        var (plans, templates) = language == Language.English ? ($"{Plans} plan(s)", $"{Templates} template(s)") : ($"{Plans} kế hoạch", $"{Templates} mẫu");
        return Templates == 0 ? plans : Plans == 0 ? templates : $"{plans}, {templates}";
    }
}
