namespace Plan.Sdk.OfficialText;

/// <summary>The subject under the name of a Quyết định (NĐ 30/2020, Phụ lục III, mẫu 1.2 and 1.3).</summary>
public static class DecisionSubject
{
    private const string About = "Về việc";
    private static readonly string[] Written = [About, "Ban hành", "Phê duyệt"];

    /// <summary>The subject behind <c>Về việc</c>, unless it begins so, or as that of a decision that issues or approves another text.</summary>
    public static string Of(string subject)
    {
        var words = subject.TrimStart();
        return Written.Any(w => words.StartsWith($"{w} ", StringComparison.OrdinalIgnoreCase)) ? OfficialCase.Sentence(words) : $"{About} {OfficialCase.Behind(words)}";
    }
}
