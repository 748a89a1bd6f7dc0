using Plan.Sdk.Documents;

namespace Plan.Sdk.Templating.Markup;

/// <summary>The kinds of charts by the words that follow <c>::: chart</c>.</summary>
internal static class ChartKinds
{
    public static IReadOnlyList<string> Names { get; } = ["column", "bar", "line", "pie"];

    public static ChartKind? Find(string name) => name switch
    {
        "column" => ChartKind.Column,
        "bar" => ChartKind.Bar,
        "line" => ChartKind.Line,
        "pie" => ChartKind.Pie,
        _ => null,
    };
}
