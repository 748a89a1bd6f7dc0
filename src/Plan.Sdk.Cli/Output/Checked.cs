using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Cli.Output;

/// <summary>How much was looked at.</summary>
/// <param name="Plans">Plan files.</param>
/// <param name="Amendments">Files of amendments.</param>
/// <param name="Templates">Template files.</param>
internal readonly record struct Checked(int Plans, int Amendments, int Templates)
{
    /// <summary><c>2 kế hoạch, 1 bản sửa đổi, 1 mẫu</c>; what there was none of is left out, plans when there was something else.</summary>
    public string Words(Language language)
    {
        var isEnglish = language == Language.English;
        var words = new List<string>();
        if (Plans > 0 || (Amendments == 0 && Templates == 0)) words.Add(isEnglish ? $"{Plans} plan(s)" : $"{Plans} kế hoạch");
        if (Amendments > 0) words.Add(isEnglish ? $"{Amendments} amendment(s)" : $"{Amendments} bản sửa đổi");
        if (Templates > 0) words.Add(isEnglish ? $"{Templates} template(s)" : $"{Templates} mẫu");
        return string.Join(", ", words);
    }
}
