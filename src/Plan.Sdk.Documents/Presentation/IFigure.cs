using Plan.Sdk.Model;

namespace Plan.Sdk.Documents.Presentation;

/// <summary>A figure without its type, for lists of all figures.</summary>
public interface IFigure
{
    /// <summary>The value.</summary>
    object Value { get; }

    /// <summary>Where it was read.</summary>
    string Source { get; }

    /// <summary>How sure it is for the rule set it was stated for.</summary>
    Confidence Confidence { get; }

    /// <summary>The rule set that its source speaks of.</summary>
    RuleSet StatedFor { get; }
}
