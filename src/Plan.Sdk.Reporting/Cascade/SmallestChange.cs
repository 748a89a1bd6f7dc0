using System.Globalization;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Cascade;

/// <summary>The least that has to be written differently for a figure to be as strict as one above.</summary>
/// <param name="Comparator">How the figure is meant then.</param>
/// <param name="Amount">The figure then.</param>
internal sealed record SmallestChange(Comparator Comparator, Amount Amount)
{
    private static readonly FieldDescription Figure = ModelDescription.Of(typeof(Target)).Find("amount")!;

    /// <summary>What the plan writes: <c>atLeast: 95</c>.</summary>
    public string Text => $"{KeyOf(Comparator)}: {Written(Amount)}";

    /// <summary>The change of a demand that is looser than one above.</summary>
    public static SmallestChange Of(Demand here, Demand above, Direction direction)
    {
        var own = here.BoundOf(direction)!.Value;
        var wanted = above.BoundOf(direction)!.Value.Rebased(own.Base);
        if (own.IsFloor != wanted.IsFloor) return new(above.Comparator, new(above.IsChange ? Math.Abs(wanted.Value) : wanted.Value));
        var comparator = wanted.IsOpen && !own.IsOpen ? wanted.IsFloor ? Comparator.MoreThan : Comparator.LessThan : here.Comparator;
        return new(comparator, Range(here, own, here.IsChange ? Math.Abs(wanted.Value) : wanted.Value));
    }

    /// <summary>The change of the text: the figure alone, or with its key when that changes; <c>null</c> when it does not stand on one line.</summary>
    public DiagnosticFix? Fix(Demand here, SourceMap map)
    {
        var path = here.Path.Field(KeyOf(here.Comparator));
        var (key, value) = (map.FindKey(path), map.Find(path));
        if (!map.Contains(path) || key.Start.Line != value.End.Line) return null;
        var title = new LocalizedText($"Sửa thành “{Text}”", $"Change to \"{Text}\"");
        return here.Comparator == Comparator ? new(title, value, Written(Amount)) : new(title, value with { Start = key.Start }, Text);
    }

    /// <summary>The key under which a figure stands.</summary>
    public static string KeyOf(Comparator comparator) => Figure.SourceKey(new Target { Id = "-", Comparator = comparator });

    /// <summary>Of a range only the end that is easier to reach moves; when it passes the other end, one figure is left.</summary>
    private static Amount Range(Demand here, FigureBound own, decimal value)
    {
        if (here.Amount is not { UpTo: { } upTo } range) return new(value);
        if (own.IsFloor || here.IsChange) return value < upTo ? new(value, upTo) : new(value);
        return value > range.Value ? new(range.Value, value) : new(value);
    }

    private static string Written(Amount amount) =>
        amount.UpTo is { } upTo ? $"[{Written(amount.Value)}, {Written(upTo)}]" : Written(amount.Value);

    private static string Written(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
