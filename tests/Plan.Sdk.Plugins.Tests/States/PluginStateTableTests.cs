using Plan.Sdk.Plugins.States;

namespace Plan.Sdk.Plugins.Tests.States;

public sealed class PluginStateTableTests
{
    [Fact]
    public void Readme_ShowsTheTable()
    {
        var path = Repository.PathOf("src/Plan.Sdk.Plugins/README.md");
        const string Begin = "<!-- states -->\n";
        const string End = "<!-- /states -->";
        var text = File.ReadAllText(path);
        var shown = text[(text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)..text.IndexOf(End, StringComparison.Ordinal)];
        shown.ShouldBe(PluginStateTable.ToMarkdown());
    }

    [Fact]
    public void States_AreAllThereInOrder() => PluginStateTable.States.Select(s => s.State).ShouldBe(Enum.GetValues<PluginState>());

    [Fact]
    public void Event_LeadsFromAStateToOneOther() => PluginStateTable.Transitions.Select(t => (t.From, t.Event)).ShouldBeUnique();

    [Fact]
    public void Event_HappensSomewhere() => PluginStateTable.Transitions.Select(t => t.Event).Distinct().Order().ShouldBe(Enum.GetValues<PluginEvent>());

    [Fact]
    public void State_CanBeReachedAndLeft()
    {
        foreach (var state in Enum.GetValues<PluginState>())
        {
            PluginStateTable.Transitions.ShouldContain(t => t.From == state, state.ToString());
            if (state != PluginState.Absent) PluginStateTable.Transitions.ShouldContain(t => t.To == state, state.ToString());
        }
    }

    [Fact]
    public void Running_ComesFromStartingAlone() => PluginStateTable.Transitions.Where(t => t.To == PluginState.Running).Select(t => t.From).ShouldBe([PluginState.Starting]);
}
