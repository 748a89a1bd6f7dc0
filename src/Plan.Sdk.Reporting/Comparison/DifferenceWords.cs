using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Description;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Reporting.Comparison;

/// <summary>The sentences of differences.</summary>
internal static class DifferenceWords
{
    // Shorter texts are shown whole.
    private const int ShortText = 60;

    public static LocalizedText Added(PlanItem item) => Sentence(null, "thêm ", "added ", ItemNames.Numbered(item) ?? FieldNames.Of(item.Parent!.Description, item.Field!), $": {ValueWords.Of(item)}");

    public static LocalizedText Removed(PlanItem item) => Sentence(null, "bỏ ", "removed ", ItemNames.Of(item) ?? FieldNames.Of(item.Parent!.Description, item.Field!), "");

    public static LocalizedText Moved(PlanItem before, PlanItem after)
    {
        var (name, from, to) = (ItemNames.Unnumbered(before), ItemNames.Place(before), ItemNames.Place(after));
        return Capital(new($"chuyển {name.Vi} từ {from.Vi} sang {to.Vi}", $"moved {name.En} from {from.En} to {to.En}"));
    }

    public static LocalizedText Reordered(PlanItem owner, LocalizedText list, string before, string after)
    {
        var of = ItemNames.Of(owner);
        return Capital(new($"đổi thứ tự {list.Vi}{(of is null ? "" : $" của {of.Vi}")}: {before} thành {after}", $"order of {list.En}{(of is null ? "" : $" of {of.En}")}: {before} becomes {after}"));
    }

    /// <summary>What is concerned, for an official paper: an item by its own name, or a part of an item.</summary>
    public static string Subject(PlanItem item, LocalizedText? name) => name is null ? FieldNames.Of(item.Parent!.Description, item.Field!).Vi : name.Vi;

    /// <summary>The same for a part of an item, which goes by its number in the paper as it was.</summary>
    public static string PartOf(PlanItem owner, LocalizedText label) => ItemNames.Official(owner) is { } name ? $"{label.Vi} của {name.Vi}" : label.Vi;

    /// <summary>A value of an item that came in, went out or became another.</summary>
    public static LocalizedText Value(PlanItem owner, LocalizedText label, ValueShape shape, string? old, string? now)
    {
        var name = ItemNames.Of(owner);
        if (old is null) return Sentence(name, "thêm ", "added ", label, $" {Shown(shape, now!)}");
        if (now is null) return Sentence(name, "bỏ ", "removed ", label, $" {Shown(shape, old)}");
        var words = old.Length > ShortText && now.Length > ShortText ? Changes(old, now) : null;
        var said = words ?? new($"từ {Shown(shape, old)} thành {Shown(shape, now)}", $"from {Shown(shape, old)} to {Shown(shape, now)}");
        return Said(name, label, said, words is null ? " " : ": ");
    }

    /// <summary>An item's name, what is concerned, and what is said of it.</summary>
    public static LocalizedText Said(LocalizedText? name, LocalizedText? label, LocalizedText said, string between = " ") => Capital(new(
        $"{(name is null ? "" : name.Vi + (label is null ? " " : ": "))}{(label is null ? "" : label.Vi + between)}{said.Vi}",
        $"{(name is null ? "" : name.En + (label is null ? " " : ": "))}{(label is null ? "" : label.En + between)}{said.En}"));

    private static LocalizedText Sentence(LocalizedText? name, string vi, string en, LocalizedText what, string rest) =>
        Capital(new($"{(name is null ? "" : $"{name.Vi}: ")}{vi}{what.Vi}{rest}", $"{(name is null ? "" : $"{name.En}: ")}{en}{what.En}{rest}"));

    private static LocalizedText? Changes(string old, string now)
    {
        var changes = WordChange.Between(old, now);
        if (changes.Count == 0 || changes.Sum(c => c.Old.Length + c.New.Length) > (old.Length + now.Length) / 2) return null;
        return new(string.Join("; ", changes.Select(Vietnamese)), string.Join("; ", changes.Select(English)));
    }

    private static string Vietnamese(WordChange change) => change switch
    {
        { Old.Length: 0, Behind.Length: 0 } => $"thêm “{change.New}” vào đầu",
        { Old.Length: 0 } => $"thêm “{change.New}” sau “{change.Behind}”",
        { New.Length: 0 } => $"bỏ “{change.Old}”",
        _ => $"đổi “{change.Old}” thành “{change.New}”",
    };

    private static string English(WordChange change) => change switch
    {
        { Old.Length: 0, Behind.Length: 0 } => $"“{change.New}” added at the beginning",
        { Old.Length: 0 } => $"“{change.New}” added after “{change.Behind}”",
        { New.Length: 0 } => $"“{change.Old}” removed",
        _ => $"“{change.Old}” becomes “{change.New}”",
    };

    private static string Shown(ValueShape shape, string words) => shape is TextShape or ClauseShape ? $"“{words}”" : words;

    private static LocalizedText Capital(LocalizedText text) => new(OfficialCase.Sentence(text.Vi), OfficialCase.Sentence(text.En));
}
