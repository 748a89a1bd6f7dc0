using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Templating;

/// <summary>The end of a message about an unknown name.</summary>
internal static class Suggestion
{
    /// <summary>"; ý bạn là …?", or the names there are when they are few, or nothing.</summary>
    public static LocalizedText For(string name, IEnumerable<string> candidates)
    {
        var known = candidates as IReadOnlyCollection<string> ?? [.. candidates];
        if (NearestName.Find(name, known) is { } near) return new($"; ý bạn là “{near}”?", $"; did you mean \"{near}\"?");
        if (known.Count is 0 or > 12) return new("", "");
        var all = string.Join(", ", known);
        return new($"; có thể dùng: {all}", $"; there are: {all}");
    }
}
