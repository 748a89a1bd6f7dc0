using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace TestPlugins;

/// <summary>Says which version of the library it got.</summary>
public sealed class UsesLibrary2Plugin : IPlanPlugin, IDataSource
{
    public string Name => "library";

    public ValueTask<ValueList<IPluginPart>> StartAsync(IPluginContext context, CancellationToken cancellation) => new([this]);

    public ValueTask<DataPage> ReadAsync(DataQuery query, CancellationToken cancellation) => new(new DataPage
    {
        Columns = [new("words", DataType.Text), new("assembly", DataType.Text)],
        Rows = [[Wording.OfTwo(), typeof(Wording).Assembly.GetName().Version!.ToString()]],
    });
}
