using System.Text;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using static Plan.Sdk.Plugins.PluginEvent;
using static Plan.Sdk.Plugins.PluginState;

namespace Plan.Sdk.Plugins.States;

/// <summary>The states of plugins and all that leads from one to another. <c>README.md</c> of this project shows it, and a test holds the two together.</summary>
internal static class PluginStateTable
{
    /// <summary>The states.</summary>
    public static ValueList<PluginStateRow> States { get; } =
    [
        new(Absent, new("chưa cài", "absent"), "not there", IsKept: true),
        new(Installed, new("đã cài", "installed"), "there, and may be started", IsKept: true),
        new(Disabled, new("đã tắt", "disabled"), "switched off by the operator, or `state.json` can't be read", IsKept: true),
        new(Modified, new("bị sửa", "modified"), "not as it was packed; looked at before each start"),
        new(Refused, new("không hợp", "refused"), "does not fit this host, its settings or its grants"),
        new(Starting, new("đang khởi động", "starting"), "being started", "`startSeconds` of the manifest, usually 10 s"),
        new(Running, new("đang chạy", "running"), "at work", "each call `callSeconds`, usually 30 s"),
        new(Backoff, new("chờ khởi động lại", "waiting"), "failed, and waits to be started again", string.Join(", ", RestartPolicy.Delays.Select(d => d.TotalSeconds)) + " s", IsKept: true),
        new(Quarantined, new("bị cách ly", "quarantined"), "failed too often, or took the host with it", IsKept: true),
        new(Stopping, new("đang dừng", "stopping"), "being stopped", $"{StopDeadline.TotalSeconds} s, then killed"),
        new(Stopped, new("đã dừng", "stopped"), "stopped as asked"),
        new(Unloaded, new("đã gỡ khỏi bộ nhớ", "unloaded"), "stopped, and its code is gone from the process, as was looked at"),
        new(UnloadLeaking, new("chưa gỡ hết khỏi bộ nhớ", "unload leaking"), "stopped, and something holds its code in the process"),
    ];

    /// <summary>What leads to which.</summary>
    public static ValueList<PluginTransition> Transitions { get; } =
    [
        new(Absent, Install, Installed),
        new(Disabled, Install, Disabled),
        .. From(Install, Installed, Installed, Modified, Refused, Backoff, Quarantined, Stopped, Unloaded, UnloadLeaking),
        .. From(Disable, Disabled, Installed, Modified, Refused, Backoff, Quarantined, Stopped, Unloaded, UnloadLeaking),
        new(Disabled, Enable, Installed),
        .. From(Reset, Installed, Backoff, Quarantined),
        .. From(Alter, Modified, Installed, Backoff, Stopped, Unloaded, UnloadLeaking),
        .. From(Refuse, Refused, Installed, Starting, Backoff, Stopped, Unloaded, UnloadLeaking),
        .. From(Start, Starting, Installed, Backoff, Stopped, Unloaded, UnloadLeaking),
        new(Starting, Run, Running),
        .. From(Fail, Backoff, Starting, Running),
        .. From(FailTooOften, Quarantined, Starting, Running),
        new(Starting, EndHost, Quarantined),
        .. From(Stop, Stopping, Starting, Running),
        new(Backoff, Stop, Stopped),
        new(Stopping, End, Stopped),
        new(Stopped, Unload, Unloaded),
        new(Stopped, Leak, UnloadLeaking),
    ];

    /// <summary>How long a plugin may take to stop before it is killed.</summary>
    public static TimeSpan StopDeadline => TimeSpan.FromSeconds(2);

    /// <summary>Where an event leads; <c>null</c>: it can't happen there.</summary>
    public static PluginState? Find(PluginState from, PluginEvent happened) => Transitions.FirstOrDefault(t => t.From == from && t.Event == happened)?.To;

    /// <summary>What a state is called.</summary>
    public static LocalizedText NameOf(PluginState state) => States[(int)state].Name;

    /// <summary>The two tables of <c>README.md</c>.</summary>
    public static string ToMarkdown()
    {
        var text = new StringBuilder("| state | what it means | at most | kept when the host ends |\n| --- | --- | --- | --- |\n");
        foreach (var row in States) text.Append($"| {row.State} | {row.Meaning} | {row.Deadline} | {(row.IsKept ? "yes" : "")} |\n");
        text.Append("\n| what happens | leads from | to |\n| --- | --- | --- |\n");
        foreach (var rows in Transitions.GroupBy(t => (t.Event, t.To))) text.Append($"| {rows.Key.Event} | {string.Join(", ", rows.Select(r => r.From))} | {rows.Key.To} |\n");
        return text.ToString();
    }

    private static IEnumerable<PluginTransition> From(PluginEvent happened, PluginState to, params IEnumerable<PluginState> from) => from.Select(f => new PluginTransition(f, happened, to));
}
