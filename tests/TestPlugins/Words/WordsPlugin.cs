using System.Globalization;
using System.Resources;
using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace TestPlugins;

/// <summary>Has its words in a satellite assembly.</summary>
public sealed class WordsPlugin : IPlanPlugin, IDataSource
{
    public string Name => "words";

    public ValueTask<ValueList<IPluginPart>> StartAsync(IPluginContext context, CancellationToken cancellation) => new([this]);

    public ValueTask<DataPage> ReadAsync(DataQuery query, CancellationToken cancellation)
    {
        var words = new ResourceManager("TestPlugins.Words", typeof(WordsPlugin).Assembly);
        return new(new DataPage
        {
            Columns = [new("vi", DataType.Text), new("en", DataType.Text)],
            Rows = [[words.GetString("Ward", CultureInfo.GetCultureInfo("vi")), words.GetString("Ward", CultureInfo.InvariantCulture)]],
        });
    }
}
