using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins;
using Plan.Sdk.Tests.Data;

namespace Plan.Sdk.Tests.Plugins;

/// <summary>Plugins in a program on the generic host, with the real plugin for tables in a real worker.</summary>
public sealed class AddPluginsTests
{
    [Fact]
    public async Task Start_WardWithTable_FiguresCountAndHealthMetersAndActivitiesTell()
    {
        using var ward = await CsvWard.MakeAsync();
        var measured = new List<string>();
        using var meters = Listen(measured);
        var activities = new List<Activity>();
        using var listener = new ActivityListener { ShouldListenTo = s => s.Name == PluginTelemetry.Name, Sample = (ref _) => ActivitySamplingResult.AllData, ActivityStopped = a => { lock (activities) activities.Add(a); } };
        ActivitySource.AddActivityListener(listener);
        using var program = Program(o =>
        {
            o.Workspace = ward.Folder;
            o.Required.Add("plan.csv");
        });

        await program.StartAsync();
        var engine = program.Services.GetRequiredService<PlanEngine>();
        var (source, files) = ward.Open(engine, await program.Services.GetRequiredService<HostedPlugins>().Host);
        var rolled = await engine.RollUpAsync(source, files, new() { Indicator = "so-tre", Period = "2026" });
        var health = await program.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
        await program.StopAsync();

        rolled.Root!.Value.Value.ShouldBe(210);
        health.Status.ShouldBe(HealthStatus.Healthy);
        health.Entries["plan-plugins"].Data["plan.csv"].ShouldBeOfType<string>().ShouldNotBeEmpty();
        measured.ShouldContain("plan.plugin.starts plan.csv running");
        measured.ShouldContain("plan.plugin.query.duration plan.csv rows");
        activities.ShouldContain(a => (string?)a.GetTagItem("plan.source") == "y-te" && (int?)a.GetTagItem("plan.rows") == 2);
    }

    [Fact]
    public async Task Start_OptionalPluginMissing_ProgramIsUpAndDegraded()
    {
        using var ward = new SourcedWard();
        ward.Write("plugins.yaml", CsvWard.PluginsFile);
        using var program = Program(o => o.Workspace = ward.Folder);

        await program.StartAsync();

        var host = await program.Services.GetRequiredService<HostedPlugins>().Host;
        host.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("PLAN9270");
        (await program.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Status.ShouldBe(HealthStatus.Healthy);
        await program.StopAsync();
    }

    [Fact]
    public async Task Start_RequiredPluginMissing_ProgramDoesNotStartAndSaysWhy()
    {
        using var ward = new SourcedWard();
        using var program = Program(o =>
        {
            o.Workspace = ward.Folder;
            o.Required.Add("plan.csv");
        });

        var fault = await Should.ThrowAsync<PluginFailureException>(async () => await program.StartAsync());

        fault.Diagnostic.Id.ShouldBe("PLAN9274");
        fault.Message.ShouldBe("The required plugin \"plan.csv\" does not run: absent");
    }

    [Fact]
    public async Task Start_RequiredPluginChanged_ProgramDoesNotStartAndSaysWhy()
    {
        using var ward = await CsvWard.MakeAsync();
        File.AppendAllText(Directory.GetFiles(ward.Folder, "Plan.Csv.dll", SearchOption.AllDirectories).Single(), "x");
        using var program = Program(o =>
        {
            o.Workspace = ward.Folder;
            o.Required.Add("plan.csv");
        });

        (await Should.ThrowAsync<PluginFailureException>(async () => await program.StartAsync())).Message.ShouldStartWith("The required plugin \"plan.csv\" does not run:");
    }

    [Theory]
    [InlineData("", "HostedPluginOptions.Workspace is empty: write the folder of the workspace.")]
    [InlineData("/nowhere/at all", "HostedPluginOptions.Workspace: there is no folder \"/nowhere/at all\".")]
    public async Task Start_WrongOptions_AreToldAtStart(string workspace, string message)
    {
        using var program = Program(o => o.Workspace = workspace);

        (await Should.ThrowAsync<OptionsValidationException>(async () => await program.StartAsync())).Failures.ShouldBe([message]);
    }

    [Fact]
    public async Task AddPlugins_Twice_IsOnePlaceWithOneCheck()
    {
        using var ward = new SourcedWard();
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddPlanSdk().AddPlugins(o => o.Workspace = ward.Folder).AddPlugins(o => o.Required.Clear());
        using var program = builder.Build();
        await program.StartAsync();

        program.Services.GetServices<IHostedService>().OfType<HostedPlugins>().Count().ShouldBe(1);
        (await program.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries.Count.ShouldBe(1);
        await program.StopAsync();
    }

    private static IHost Program(Action<HostedPluginOptions> configure)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.SetMinimumLevel(LogLevel.Information);
        builder.Services.AddPlanSdk().AddPlugins(configure);
        return builder.Build();
    }

    private static MeterListener Listen(List<string> measured)
    {
        var listener = new MeterListener { InstrumentPublished = (instrument, l) => { if (instrument.Meter.Name == PluginTelemetry.Name) l.EnableMeasurementEvents(instrument); } };
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Keep(instrument, tags));
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Keep(instrument, tags));
        listener.Start();
        return listener;

        void Keep(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            lock (measured) measured.Add($"{instrument.Name} {tags[0].Value} {tags[1].Value}");
        }
    }
}
