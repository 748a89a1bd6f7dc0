using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;
using SQLitePCL;

namespace TestPlugins;

/// <summary>Asks a native library that its package brings.</summary>
public sealed class NativePlugin : IPlanPlugin, IDataSource
{
    public string Name => "native";

    public ValueTask<ValueList<IPluginPart>> StartAsync(IPluginContext context, CancellationToken cancellation)
    {
        Batteries_V2.Init();
        return new([this]);
    }

    public ValueTask<DataPage> ReadAsync(DataQuery query, CancellationToken cancellation) => new(new DataPage
    {
        Columns = [new("name", DataType.Text), new("version", DataType.Text)],
        Rows = [["sqlite", raw.sqlite3_libversion().utf8_to_string()]],
    });
}
