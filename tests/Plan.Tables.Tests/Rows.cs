using System.Globalization;
using Plan.Sdk.Extensibility;

namespace Plan.Tables.Tests;

/// <summary>Prints pages so that a person reads them at a glance.</summary>
internal static class Rows
{
    public static string Print(DataPage page) =>
        string.Join('\n', page.Rows.Select(r => string.Join(" | ", r.Select(Word))).Prepend(string.Join(" | ", page.Columns.Select(c => $"{c.Name}:{c.Type}"))));

    private static string Word(object? cell) => cell switch
    {
        null => "∅",
        string text => $"“{text}”",
        decimal number => number.ToString("0.#########", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => cell.ToString()!,
    };
}
