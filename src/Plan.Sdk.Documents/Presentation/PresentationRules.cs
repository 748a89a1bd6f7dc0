using Plan.Sdk.Model;

namespace Plan.Sdk.Documents.Presentation;

/// <summary>
/// The rules of presentation (thể thức, kỹ thuật trình bày) as data: every figure with its source. Two sets are built in,
/// <see cref="Nd30"/> and <see cref="Tt01"/>. Immutable.
/// </summary>
public sealed record PresentationRules
{
    /// <summary>The first day of Nghị định 30/2020/NĐ-CP (Điều 37).</summary>
    public static DateOnly Nd30Since { get; } = new(2020, 3, 5);

    /// <summary>Nghị định 30/2020/NĐ-CP of 05/3/2020, in force from that day.</summary>
    public static PresentationRules Nd30 => Nd30Rules.Rules;

    /// <summary>
    /// Thông tư 01/2011/TT-BNV of 19/01/2011, for papers issued before 05/3/2020. Its full text could not be read: the
    /// differences that have a source stand in it, all else is taken over from <see cref="Nd30"/>.
    /// </summary>
    public static PresentationRules Tt01 => Tt01Rules.Rules;

    /// <summary>Which set this is.</summary>
    public required RuleSet Set { get; init; }

    /// <summary>The sheet.</summary>
    public required PageRules Page { get; init; }

    /// <summary>Running text.</summary>
    public required TextRules Text { get; init; }

    /// <summary>Blocks in columns.</summary>
    public required BlockRules Blocks { get; init; }

    /// <summary>Levels of numbering.</summary>
    public required NumberingRules Numbering { get; init; }

    /// <summary>The looks of components.</summary>
    public required ComponentSet Components { get; init; }

    /// <summary>The set of a document: what its settings say, else by its date.</summary>
    public static PresentationRules For(OfficialDocument document) =>
        (document.Presentation.Rules ?? (document.ReferenceDate < Nd30Since ? RuleSet.Tt01 : RuleSet.Nd30)) == RuleSet.Tt01 ? Tt01 : Nd30;

    /// <summary>How sure a figure of this set is: what it says itself, or not verified when it was stated for another set.</summary>
    public Confidence ConfidenceOf(IFigure figure) => figure.StatedFor == Set ? figure.Confidence : Confidence.NotVerified;
}
