using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Reporting.Cascade;

/// <summary>What one figure of a target asks for: a figure or a change, by when, where. A target with several values asks several times.</summary>
internal sealed record Demand
{
    /// <summary>The target.</summary>
    public required Target Target { get; init; }

    /// <summary>The value of the plan that holds it: the target, or one of its values.</summary>
    public required ModelPath Path { get; init; }

    /// <summary>How the figure is meant.</summary>
    public Comparator Comparator { get; init; }

    /// <summary>The figure; <c>null</c> for a target without one.</summary>
    public Amount? Amount { get; init; }

    /// <summary>The unit, the target's own or its indicator's.</summary>
    public string? Unit { get; init; }

    /// <summary>The base of a rate.</summary>
    public decimal? Per { get; init; }

    /// <summary>By when, as the plan says it.</summary>
    public CalendarPoint? Horizon { get; init; }

    /// <summary>From when it counts: the beginning of its stage or plan.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Whether it is meant for each year.</summary>
    public bool Yearly { get; init; }

    /// <summary>When the starting point was measured.</summary>
    public CalendarPoint? Since { get; init; }

    /// <summary>Where; <c>null</c>: everywhere.</summary>
    public string? Area { get; init; }

    /// <summary>The last day; <c>null</c> without a horizon.</summary>
    public DateOnly? LastDay => Horizon?.LastDay;

    /// <summary>Whether it asks for a change and not for a figure to be reached.</summary>
    public bool IsChange => Comparator is Comparator.IncreaseBy or Comparator.DecreaseBy;

    /// <summary>What is counted: two demands can be compared only when it is the same. Percent and per mille are both shares.</summary>
    public string Measure => Unit is "%" or "‰" ? "%" : Per is null ? Words.Plain(Unit) : $"{Words.Plain(Unit)}/";

    /// <summary>How it reads: <c>ít nhất 95%</c>.</summary>
    public string Figure => Amount is { } amount ? OfficialTarget.Figure(Comparator, amount, Unit, Per) : "không có mức";

    /// <summary>The end of what satisfies it. "Đạt 90%" is a floor where more is better and a ceiling where less is; of a range the end that is
    /// easier to reach counts. A base under 1 counts nothing. <c>null</c> without a figure.</summary>
    public FigureBound? BoundOf(Direction direction)
    {
        if (Amount is not { } amount) return null;
        var counted = Unit switch { "%" => 100m, "‰" => 1000m, _ => Per is >= 1 ? Per.Value : 1m };
        var highest = amount.UpTo ?? amount.Value;
        return Comparator switch
        {
            Comparator.AtLeast or Comparator.IncreaseBy => new(amount.Value, counted, true, false),
            Comparator.MoreThan => new(amount.Value, counted, true, true),
            Comparator.AtMost => new(highest, counted, false, false),
            Comparator.LessThan => new(highest, counted, false, true),
            Comparator.DecreaseBy => new(-amount.Value, counted, false, false),
            _ => direction == Direction.Up ? new(amount.Value, counted, true, false) : new(highest, counted, false, false),
        };
    }
}
