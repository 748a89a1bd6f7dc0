using System.Globalization;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins.Packs;

/// <summary>Turns cells into what a pack's column says they hold, where nothing is lost by it.</summary>
internal static class PackCell
{
    private const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The time of Viet Nam, UTC+7 all year.</summary>
    private static readonly TimeSpan VietNam = TimeSpan.FromHours(7);

    /// <summary>Whether a cell can hold it; a blank text is nothing in a column of another type.</summary>
    public static bool TryTurn(object? cell, DataType type, out object? turned)
    {
        turned = (type, cell) switch
        {
            (_, null) => null,
            (DataType.Text, string) or (DataType.Number, decimal) or (DataType.Date, DateOnly) or (DataType.Boolean, bool) => cell,
            (DataType.Text, decimal number) => number.ToString("0.#########", CultureInfo.InvariantCulture),
            (DataType.Text, DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            (DataType.Boolean, decimal and (0 or 1)) => (decimal)cell == 1,
            (not DataType.Text, string text) when string.IsNullOrWhiteSpace(text) => null,
            (DataType.Number, string text) => decimal.TryParse(text, Number, CultureInfo.InvariantCulture, out var number) ? decimal.Round(number, 9, MidpointRounding.AwayFromZero) : Wrong.Value,
            (DataType.Date, string text) => DateOnly.TryParseExact(text, ["yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : Wrong.Value,
            (DataType.Boolean, "true") => true,
            (DataType.Boolean, "false") => false,
            _ => Wrong.Value,
        };
        return !ReferenceEquals(turned, Wrong.Value);
    }

    /// <summary>The moment that a cell says; without an offset it is one of Viet Nam. <c>null</c>: none.</summary>
    public static DateTimeOffset? Moment(object? cell)
    {
        if (TryTurn(cell, DataType.Date, out var date) && date is DateOnly day) return new(day.ToDateTime(TimeOnly.MinValue), VietNam);
        if (cell is not string text) return null;
        if (DateTime.TryParseExact(text, ["yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)) return new(local, VietNam);
        return DateTimeOffset.TryParseExact(text, ["yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;
    }

    // What no cell is.
    private static class Wrong
    {
        public static readonly object Value = new();
    }
}
