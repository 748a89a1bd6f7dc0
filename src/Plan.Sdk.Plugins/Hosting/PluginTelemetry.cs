using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Plan.Sdk.Plugins;

/// <summary>The names under which programs watch plugins. Thread-safe.</summary>
public static class PluginTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "Plan.Sdk.Plugins";

    private static readonly Meter Meter = new(Name);

    /// <summary>An activity for each query of a data source, with <c>plan.plugin</c>, <c>plan.source</c>, <c>plan.query</c> and <c>plan.rows</c>.</summary>
    internal static ActivitySource Activities { get; } = new(Name);

    /// <summary>Starts, with <c>plan.plugin</c> and <c>plan.outcome</c>: <c>running</c>, or the code of what went wrong.</summary>
    internal static Counter<long> Starts { get; } = Meter.CreateCounter<long>("plan.plugin.starts", "{start}", "Starts of plugins");

    /// <summary>Ends that nobody asked for, with <c>plan.plugin</c> and <c>plan.outcome</c>, the code.</summary>
    internal static Counter<long> Failures { get; } = Meter.CreateCounter<long>("plan.plugin.failures", "{failure}", "Plugins that ended by themselves");

    /// <summary>How long queries take, with <c>plan.plugin</c> and <c>plan.outcome</c>: <c>rows</c>, <c>refused</c>, <c>stopped</c> or <c>failed</c>.</summary>
    internal static Histogram<double> Queries { get; } = Meter.CreateHistogram<double>("plan.plugin.query.duration", "s", "Queries of data sources");

    internal static KeyValuePair<string, object?> Plugin(string id) => new("plan.plugin", id);

    internal static KeyValuePair<string, object?> Outcome(string outcome) => new("plan.outcome", outcome);
}
