using System.Globalization;
using Plan.Sdk.Reporting.RollUp;

namespace Plan.Sdk.Cli.Output;

/// <summary>Prints rolled-up figures as comma-separated lines (RFC 4180), a line for each organization, with plain numbers.</summary>
internal static class RollUpCsvPrinter
{
    private static readonly char[] Special = [',', '"', '\n', '\r'];

    public static void Print(IReadOnlyList<RollUpResult> results, TextWriter output)
    {
        Write(output, "plan", "depth", "organization", "name", "value", "numerator", "denominator", "estimate", "reported", "expected", "low", "high", "restsOnLastPeriod", "missing");
        foreach (var result in results) Print(result.Plan!, result.Root!, 0, output);
    }

    private static void Print(string plan, RollUpNode node, int depth, TextWriter output)
    {
        var value = node.Value;
        Write(
            output, plan, Number(depth), node.Id, node.Name, Number(value.Value), Number(value.Numerator), Number(value.Denominator), value.IsEstimate ? "true" : "false",
            Number(value.Coverage.Reported), Number(value.Coverage.Expected), Number(value.Bounds?.Low), Number(value.Bounds?.High),
            value.Bounds is { RestsOnLastPeriod: true } ? "true" : "false", string.Join(' ', (IEnumerable<string>)value.Missing));
        foreach (var child in node.Children) Print(plan, child, depth + 1, output);
    }

    private static void Write(TextWriter output, params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) output.Write(',');
            output.Write(cells[i].IndexOfAny(Special) < 0 ? cells[i] : $"\"{cells[i].Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        }

        output.Write("\r\n");
    }

    private static string Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
