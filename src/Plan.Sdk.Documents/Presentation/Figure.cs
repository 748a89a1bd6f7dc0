using Plan.Sdk.Model;

namespace Plan.Sdk.Documents.Presentation;

/// <summary>One figure of the rules of presentation: what is used, what the rule allows, and who says so.</summary>
/// <typeparam name="T">The value's type; lengths are millimetres or points as the property that holds the figure says.</typeparam>
/// <param name="Value">The value that is used unless a setting says otherwise.</param>
/// <param name="Source">Where it was read, such as <c>NĐ 30/2020, Phụ lục I, I.4</c>.</param>
/// <param name="Confidence">How sure it is for <paramref name="StatedFor"/>.</param>
/// <param name="StatedFor">The rule set that the source speaks of. A rule set that takes a figure over from another one has
/// no source of its own for it: <see cref="PresentationRules.ConfidenceOf"/> then says <see cref="Confidence.NotVerified"/>.</param>
public sealed record Figure<T>(T Value, string Source, Confidence Confidence, RuleSet StatedFor) : IFigure
    where T : notnull
{
    /// <summary>The values that the rule allows; <c>null</c> when it allows this one only.</summary>
    public FigureRange? Range { get; init; }

    object IFigure.Value => Value;
}
