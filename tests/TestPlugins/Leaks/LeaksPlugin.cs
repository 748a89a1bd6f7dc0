using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace TestPlugins;

/// <summary>Leaves something behind when it is stopped: what the setting <c>leak</c> says.</summary>
public sealed class LeaksPlugin : IPlanPlugin, IDataSource
{
    private Timer? timer;

    public string Name => "leaks";

    public ValueTask<ValueList<IPluginPart>> StartAsync(IPluginContext context, CancellationToken cancellation)
    {
        if (context.Settings.Text("leak") == "event") AppDomain.CurrentDomain.DomainUnload += (_, _) => Forget();
        if (context.Settings.Text("leak") == "timer") timer = new Timer(_ => Forget(), null, 0, 1000);
        if (context.Settings.Text("leak") == "thread") new Thread(Work) { IsBackground = true }.Start();
        if (context.Settings.Text("leak") == "owned") context.Own(new Timer(_ => Forget(), null, 0, 1000) as IDisposable);
        if (context.Settings.Text("leak") == "repeat") context.Repeat(TimeSpan.FromSeconds(1), _ => default);
        return new([this]);
    }

    public ValueTask<DataPage> ReadAsync(DataQuery query, CancellationToken cancellation)
    {
        if (query.Name == "block") Thread.Sleep(3000);
        return new(new DataPage { Columns = [new("a", DataType.Text), new("b", DataType.Text)], Rows = [["x", "y"]] });
    }

    private static void Work()
    {
        while (true) Thread.Sleep(1000);
    }

    private void Forget() => GC.KeepAlive(timer);
}
