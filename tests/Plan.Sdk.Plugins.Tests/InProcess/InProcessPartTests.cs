using System.Text;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Plugins.Tests.InProcess;

/// <summary>Rules, writers and functions, which run in the process alone: what they give, what they throw, and what is left of them when they are stopped.</summary>
public sealed class InProcessPartTests
{
    [Fact]
    public async Task Parts_Working_GiveWhatThePluginGives()
    {
        await using var plugin = await StartAsync(throws: false);

        Check(plugin).ShouldHaveSingleItem().GetMessage(Language.Vietnamese).ShouldBe("Kế hoạch thu-nghiem.");
        Write(plugin, out var text).ShouldBeEmpty();
        text.ShouldBe("văn bản");
        Function(plugin).Body(["hương an"]).ShouldBe("HƯƠNG AN");
    }

    [Fact]
    public async Task Parts_Throwing_AreToldByType()
    {
        await using var plugin = await StartAsync(throws: true);

        foreach (var found in Check(plugin).Concat(Write(plugin, out _)))
        {
            found.Descriptor.ShouldBe(PluginDiagnostics.CallThrew);
            found.Arguments[1].ShouldBe("System.IO.InvalidDataException");
        }

        Check(plugin).Count.ShouldBe(1);
        Write(plugin, out _).Count.ShouldBe(1);
        Should.Throw<InvalidDataException>(() => Function(plugin).Body(["x"]));
    }

    [Fact]
    public async Task Parts_OfAPluginThatIsStopped_HoldNothingOfIt()
    {
        var plugin = await StartAsync(throws: false);
        Check(plugin);
        Function(plugin).Body(["x"]);

        (await plugin.StopAsync()).State.ShouldBe(UnloadState.Unloaded);

        Check(plugin).ShouldBeEmpty();
        Write(plugin, out _).ShouldHaveSingleItem().Descriptor.ShouldBe(PluginDiagnostics.Stopped);
        Should.Throw<DataSourceException>(() => Function(plugin).Body(["x"]));
    }

    private static ValueList<Diagnostic> Check(IPluginInstance plugin)
    {
        var plan = new ActionPlan { Id = "thu-nghiem", Document = new() { Type = "ke-hoach", Issuer = "huong-an", Subject = "thử" } };
        var found = new DiagnosticBag();
        plugin.Parts.OfType<IPlanRule>().Single().Check(new(new(plan, PlanWorkspace.Empty, new(2026, 3, 1)), new(plan, SourceMap.Empty("a.yaml"), [], ""), found, issued: false));
        return found.ToSorted();
    }

    private static ValueList<Diagnostic> Write(IPluginInstance plugin, out string text)
    {
        using var output = new MemoryStream();
        var found = new DiagnosticBag();
        plugin.Parts.OfType<IDocumentWriter>().Single().Write(null!, output, found);
        text = Encoding.UTF8.GetString(output.ToArray());
        return found.ToSorted();
    }

    private static PluginFunction Function(IPluginInstance plugin) => plugin.Parts.OfType<ITemplateFunctions>().Single().Functions.ShouldHaveSingleItem();

    private static async Task<IPluginInstance> StartAsync(bool throws)
    {
        var start = await InProcessPlugin.StartAsync(
            Launches.Of("Parts") with
            {
                Provides = [PluginAbility.Rule, PluginAbility.DocumentWriter, PluginAbility.TemplateFunctions],
                Settings = new(new Dictionary<string, object>(StringComparer.Ordinal) { ["throw"] = throws }),
            },
            default);
        start.Problem?.ToString().ShouldBeNull();
        return start.Instance!;
    }
}
