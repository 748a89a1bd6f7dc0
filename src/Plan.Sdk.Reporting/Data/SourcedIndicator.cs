using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Data;

/// <summary>An indicator whose figures are kept elsewhere.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Source">Where its figures are kept.</param>
/// <param name="Path">The place of the source in the plan.</param>
internal sealed record SourcedIndicator(Indicator Indicator, FigureSource Source, ModelPath Path)
{
    /// <summary>The columns of its figures, each with its key.</summary>
    public IEnumerable<(string Key, string Column)> Columns
    {
        get
        {
            if (Source.Value is { } value) yield return ("value", value);
            if (Source.Numerator is { } numerator) yield return ("numerator", numerator);
            if (Source.Denominator is { } denominator) yield return ("denominator", denominator);
        }
    }

    /// <summary>The column of the figure itself, or the first of its pair.</summary>
    public string MainColumn => Columns.First().Column;
}
