using System.Globalization;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins.Tests.Brokers;

/// <summary>Pages as texts that a person can read.</summary>
internal static class Pages
{
    public static string Print(DataPage page) => string.Join('\n',
        page.Rows.Select(r => string.Join(" | ", r.Select(Cell))).Prepend(string.Join(" | ", page.Columns.Select(c => $"{c.Name}: {c.Type}"))));

    private static string Cell(object? cell) => cell switch
    {
        null => "-",
        string text => $"'{text}'",
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!,
    };
}
