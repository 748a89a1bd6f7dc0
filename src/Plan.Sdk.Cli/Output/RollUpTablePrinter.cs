using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Reporting.RollUp;

namespace Plan.Sdk.Cli.Output;

/// <summary>Prints rolled-up figures as lines for people: the organizations as a tree, each with its figure, how many reported, and who is missing.</summary>
internal sealed class RollUpTablePrinter(Language language)
{
    private const int Named = 12;

    public void Print(IReadOnlyList<RollUpResult> results, TextWriter output)
    {
        foreach (var result in results)
        {
            var unit = result.Indicator!.Unit is "%" or "‰" ? result.Indicator.Unit : "";
            output.WriteLine($"{result.Plan}: {result.Indicator.Name}, {Period(result.Root!.Value.Period)}{(unit.Length == 0 && result.Indicator.Unit is { } named ? $" ({named})" : "")}");
            var rows = new List<string[]>();
            // What a unit says of itself is no share of units.
            Collect(result.Root, 0, unit, result.Indicator.Aggregation == Aggregation.UnitShare ? "" : unit, rows);
            var widths = Enumerable.Range(0, rows[0].Length).Select(i => rows.Max(r => r[i].Length)).ToList();
            foreach (var row in rows) output.WriteLine($"{row[0].PadRight(widths[0])}  {row[1].PadLeft(widths[1])}  {row[2].PadRight(widths[2])}  {row[3]}".TrimEnd());
            if (Names(result.Root) is { Count: > 0 } missing) output.WriteLine(Missing(missing));
        }
    }

    private static Dictionary<string, string> NamesOf(RollUpNode node) => node.Children.SelectMany(NamesOf).Append(new KeyValuePair<string, string>(node.Id, node.Name)).DistinctBy(n => n.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private static List<string> Names(RollUpNode root)
    {
        var names = NamesOf(root);
        return [.. root.Value.Missing.Select(id => names.GetValueOrDefault(id, id))];
    }

    private void Collect(RollUpNode node, int depth, string unit, string own, List<string[]> rows)
    {
        var value = node.Value;
        rows.Add([new string(' ', depth * 2) + node.Name, value.Value is { } figure ? OfficialNumber.Figure(figure) + (node.IsUnit ? own : unit) : "–", Coverage(node), Remarks(node, unit)]);
        foreach (var child in node.Children) Collect(child, depth + 1, unit, own, rows);
    }

    private string Coverage(RollUpNode node) => (node.Value.Coverage, language) switch
    {
        ({ Expected: 0 }, Language.English) => "not asked",
        ({ Expected: 0 }, _) => "không phải báo cáo",
        ({ Expected: 1, Reported: 0 }, Language.English) => "missing",
        ({ Expected: 1, Reported: 0 }, _) => "thiếu",
        ({ Expected: 1 } whole, _) when node.IsUnit && whole.IsComplete => "",
        (var whole, Language.English) => $"{whole.Reported} of {whole.Expected} units",
        var (whole, _) => $"{whole.Reported}/{whole.Expected} đơn vị",
    };

    private string Remarks(RollUpNode node, string unit)
    {
        var isEnglish = language == Language.English;
        var remarks = new List<string>();
        if (node.Value.Bounds is { } bounds)
        {
            var (low, high) = (OfficialNumber.Figure(bounds.Low), OfficialNumber.Figure(bounds.High));
            var range = bounds.Low >= 0 ? $"{low} - {high}{unit}" : isEnglish ? $"{low} and {high}{unit}" : $"từ {low} đến {high}{unit}";
            remarks.Add((bounds.RestsOnLastPeriod, isEnglish) switch
            {
                (true, true) => $"between {range} if denominators are as in the period before",
                (true, false) => $"trong khoảng {range} nếu mẫu số như kỳ trước",
                (false, true) => $"between {range}",
                _ => $"trong khoảng {range}",
            });
        }

        if (node.Value.IsEstimate) remarks.Add(isEnglish ? "with estimates" : "có số ước thực hiện");
        return string.Join("; ", remarks);
    }

    private string Period(string period) => language == Language.English ? $"period {period}" : $"kỳ {period}";

    private string Missing(List<string> names)
    {
        var first = string.Join("; ", names.Take(Named));
        return (names.Count > Named, language) switch
        {
            (true, Language.English) => $"Missing ({names.Count}): {first}; and {names.Count - Named} more.",
            (true, _) => $"Còn thiếu ({names.Count}): {first}; và {names.Count - Named} đơn vị khác.",
            (false, Language.English) => $"Missing ({names.Count}): {first}.",
            _ => $"Còn thiếu ({names.Count}): {first}.",
        };
    }
}
