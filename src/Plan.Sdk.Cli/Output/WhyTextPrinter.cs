using Plan.Sdk.Diagnostics;
using Plan.Sdk.Reporting.Provenance;

namespace Plan.Sdk.Cli.Output;

/// <summary>Prints the way of a value: each step with its place, and what the workspace does not have.</summary>
internal sealed class WhyTextPrinter(Language language)
{
    public void Print(IReadOnlyList<ValueHop> hops, TextWriter output)
    {
        foreach (var hop in hops)
        {
            var indent = new string(' ', 2 * hop.Depth);
            var relation = hop.Relation is { } words ? $"{words.In(language)} " : "";
            if (hop.Kind == HopKind.Citation)
            {
                output.WriteLine($"{indent}{relation}{hop.Paper}: {Unknown}");
                continue;
            }

            output.WriteLine($"{indent}{relation}{hop.Paper}, {Kind(hop.Kind)}{hop.Value}");
            output.WriteLine($"{indent}  {hop.Span} {hop.Path}");
        }

        if (hops.Count > 0 && hops[^1].Kind != HopKind.Citation) output.WriteLine(new string(' ', 2 * (hops[^1].Depth + 1)) + Nothing);
    }

    private string Kind(HopKind kind) => (kind, language) switch
    {
        (HopKind.Target, Language.English) => "target ",
        (HopKind.Target, _) => "chỉ tiêu ",
        (HopKind.Task, Language.English) => "task ",
        (HopKind.Task, _) => "nhiệm vụ ",
        (HopKind.Figure, Language.English) => "reported ",
        (HopKind.Figure, _) => "số đã báo cáo ",
        _ => "",
    };

    private string Unknown => language == Language.English
        ? "known by its citation alone; its content is not in the workspace."
        : "chỉ biết phần viện dẫn; nội dung không có trong thư mục làm việc.";

    private string Nothing => language == Language.English ? "Nothing above it is written down." : "Không ghi văn bản nào phía trên.";
}
