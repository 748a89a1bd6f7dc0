using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating;

/// <summary>The end of a message about an unknown name.</summary>
internal static class Suggestion
{
    private const int MostNames = 30;
    private const int MostCompared = 200;

    /// <summary>"; ý bạn là …?", or the names there are, or where to find them when they are many.</summary>
    public static LocalizedText For(string name, IEnumerable<string> candidates)
    {
        var known = candidates as IReadOnlyCollection<string> ?? [.. candidates];
        if (known.Count <= MostCompared && NearestName.Find(name, known) is { } near) return new($"; ý bạn là “{near}”?", $"; did you mean \"{near}\"?");
        if (known.Count == 0) return new(".", ".");
        if (known.Count > MostNames) return new("; xem sách hướng dẫn: plan template manual", "; see the manual: plan template manual");
        var all = string.Join(", ", known);
        return new($"; có thể dùng: {all}", $"; there are: {all}");
    }
}
