using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.OfficialText;

namespace Plan.Sdk.Reporting.Comparison;

/// <summary>Items of a plan as an official points at them, with the numbers of the printed paper.</summary>
internal static class ItemNames
{
    private const int ShownWords = 8;
    private const string CutOff = " …”";

    /// <summary>Number and words or id; <c>null</c> for the parts of the plan that need no name.</summary>
    public static LocalizedText? Of(PlanItem item) => Numbered(item) is { } noun ? With(noun, Words(item)) : null;

    /// <summary>Kind and number alone; <c>null</c> for the parts of the plan that need no name.</summary>
    public static LocalizedText? Numbered(PlanItem item) => item.Record switch
    {
        ActionPlan or DocumentDetails or ObjectiveSet => null,
        PlanTask => OfTask(item),
        Stage stage => OfStage(item, stage),
        Assignment assignment => Both("phân công cho ", "assignment of ", string.Join(", ", assignment.Units.Select(u => UnitName(item, u)))),
        Target when item.Parent!.Record is Stage => Beside(Of(item.Parent)!, Join(FieldNames.OfItem(item.Field!), $" {item.Index + 1}")),
        Annex => Both("phụ lục ", "annex ", RomanNumeral.Of(item.Index + 1)),
        _ when item.Index < 0 => Of(item.Parent!, FieldNames.Of(item.Parent!.Description, item.Field!)),
        _ => Of(item.Parent!, Join(FieldNames.OfItem(item.Field!), $" {item.Index + 1}")),
    };

    /// <summary>Number and words as a paper prints them: without ids, and without words that don't stand there whole.</summary>
    public static LocalizedText? Official(PlanItem item) => Numbered(item) is not { } noun ? null : item.Record switch
    {
        Target { Indicator: { } indicator } when !IdShape.IsId(indicator) => Join(noun, $" ({indicator})"),
        Target => noun,
        ReportingRule rule => rule.Content is { } content ? Join(noun, $" “{content}”") : noun,
        _ => Words(item) is { } words && !words.EndsWith(CutOff, StringComparison.Ordinal) ? Join(noun, words) : noun,
    };

    /// <summary>
    /// An item that comes in, as a paper prints it: by its number at the end of a list; before others, which keep the numbers of the paper that
    /// is changed, by its neighbour there.
    /// </summary>
    /// <param name="at">Its position.</param>
    /// <param name="olds">The list as it was.</param>
    /// <param name="news">The list as it becomes.</param>
    /// <param name="matches">What each was.</param>
    public static LocalizedText? OfNew(int at, IReadOnlyList<PlanItem> olds, IReadOnlyList<PlanItem> news, ItemMatches matches)
    {
        var numbered = Numbered(news[at]);
        if (numbered is null || Stayed(at + 1, news.Count) is not { } behind) return numbered;
        var (before, neighbour) = Stayed(0, at) is not null ? (false, Enumerable.Range(0, at).Select(matches.BeforeOf).OfType<int>().Last()) : (true, behind);
        var noun = FieldNames.OfItem(news[at].Field!);
        return Numbered(olds[neighbour]) is not { } known ? numbered
            : before ? new($"{noun.Vi} vào trước {known.Vi}", $"{noun.En} before {known.En}")
            : new($"{noun.Vi} vào sau {known.Vi}", $"{noun.En} behind {known.En}");

        int? Stayed(int from, int to) => Enumerable.Range(from, to - from).Select(matches.BeforeOf).FirstOrDefault(i => i is not null);
    }

    /// <summary>Kind and words, without the number.</summary>
    public static LocalizedText Unnumbered(PlanItem item) => With(FieldNames.OfItem(item.Field!), Words(item));

    /// <summary>Where an item stands: the item around it, or the list.</summary>
    public static LocalizedText Place(PlanItem item) =>
        Of(item.Parent!) ?? new($"phần {FieldNames.OfItem(item.Field!).Vi}", $"the part {FieldNames.OfItem(item.Field!).En}");

    /// <summary>The words by which an item of a list is told from its neighbours.</summary>
    public static string Short(PlanItem item) => Words(item) is { Length: > 0 } words ? words.Trim() : Numbered(item)?.Vi ?? item.Description.Description.Vi;

    private static LocalizedText OfTask(PlanItem item) => item.Parent!.Record is not PlanTask
        ? Both("nhiệm vụ ", "task ", $"{item.Index + 1}")
        : item.Parent.Parent!.Record is not PlanTask
            ? Both($"điểm {PointLetter.Of(item.Index + 1)} nhiệm vụ ", $"point {PointLetter.Of(item.Index + 1)} of task ", $"{item.Parent.Index + 1}")
            : new($"ý {item.Index + 1} của {OfTask(item.Parent).Vi}", $"item {item.Index + 1} of {OfTask(item.Parent).En}");

    private static LocalizedText OfStage(PlanItem item, Stage stage) =>
        stage.Period is { } period ? Both("giai đoạn ", "stage ", ValueWords.Period(period))
        : stage.Title is { } title ? Both("giai đoạn ", "stage ", $"“{item.Side.Context.WordAll(stage, item.Description, title)}”")
        : Both("giai đoạn ", "stage ", stage.Id);

    private static string? Words(PlanItem item) => item.Record switch
    {
        Stage or Assignment => null,
        Target target => $" ({target.Id})",
        ReportingRule rule => rule.Content is { } content ? $" “{content}” ({rule.Id})" : $" ({rule.Id})",
        PlanTask task => Quoted(task.Title ?? Worded(item, task.Text) ?? task.Id),
        LegalBasis basis => Quoted(basis.Number ?? basis.Subject ?? Worded(item, basis.Text) ?? basis.Id),
        Annex annex => Quoted(annex.Title),
        FundingSource source => Quoted(source.Source),
        Statement statement => Quoted(Worded(item, statement.Text)),
        Audience audience => Quoted(Worded(item, audience.Text)),
        Recipient recipient => Quoted(recipient.Text ?? (recipient.Unit is { } unit ? UnitName(item, unit) : null)),
        _ when item.Index >= 0 && item.Id is { } id => $" ({id})",
        _ => null,
    };

    private static string? Worded(PlanItem item, ClauseText? text) => text is null ? null : item.Side.Context.WordAll(item.Record, item.Description, text);

    private static string? Quoted(string? text)
    {
        if (text is null) return null;
        var words = WordChange.WordsOf(text);
        return words.Length <= ShownWords ? $" “{string.Join(' ', words).TrimEnd('.', ';')}”" : $" “{string.Join(' ', words[..ShownWords])}{CutOff}";
    }

    private static string UnitName(PlanItem item, string unit) => item.Side.Context.FindOrganization(unit)?.Name ?? unit;

    private static LocalizedText Of(PlanItem owner, LocalizedText noun) =>
        Of(owner) is { } name ? new($"{noun.Vi} của {name.Vi}", $"{noun.En} of {name.En}") : noun;

    private static LocalizedText Beside(LocalizedText owner, LocalizedText noun) => new($"{noun.Vi}, {owner.Vi}", $"{noun.En}, {owner.En}");

    private static LocalizedText Both(string vi, string en, string rest) => new(vi + rest, en + rest);

    private static LocalizedText Join(LocalizedText text, string rest) => new(text.Vi + rest, text.En + rest);

    private static LocalizedText With(LocalizedText noun, string? words) => words is null ? noun : Join(noun, words);
}
