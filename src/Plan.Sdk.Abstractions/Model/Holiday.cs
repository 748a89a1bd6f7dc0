namespace Plan.Sdk.Model;

/// <summary>A holiday that comes back every year.</summary>
public sealed record Holiday
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its day of every year; <c>null</c> for one of the lunar calendar.</summary>
    public CalendarPoint? On { get; init; }

    /// <summary>Its day of the lunar calendar; <c>null</c> for one of the solar calendar.</summary>
    public LunarDay? Lunar { get; init; }

    /// <summary>How many days before that day the holiday begins. Usually 0.</summary>
    public int Before { get; init; }

    /// <summary>How many days it has. Usually 1.</summary>
    public int Days { get; init; } = 1;
}
