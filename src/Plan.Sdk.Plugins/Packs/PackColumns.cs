using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model.Plugins;
using Plan.Sdk.Plugins.Brokers;

namespace Plan.Sdk.Plugins.Packs;

/// <summary>The columns that a query of a pack gives.</summary>
/// <param name="columns">As the pack describes them.</param>
internal sealed class PackColumns(ValueList<QueryColumn> columns)
{
    private static readonly LocalizedText[] Kinds = [new("chữ", "text"), new("số", "a number"), new("ngày", "a date"), new("đúng/sai", "yes or no")];

    /// <summary>The columns.</summary>
    public ValueList<DataColumn> Columns { get; } = columns.Select(c => new DataColumn(c.Name, c.Type)).ToValueList();

    /// <summary>A row.</summary>
    /// <param name="number">Its number on the page, from 1.</param>
    /// <param name="find">The cell of a column.</param>
    public ValueList<object?> Row(int number, Func<int, object?> find)
    {
        var row = new object?[columns.Count];
        for (var i = 0; i < row.Length; i++)
        {
            if (!PackCell.TryTurn(find(i), columns[i].Type, out row[i])) throw new BrokerException(PluginDiagnostics.PackCellOfOtherKind, columns[i].Name, number, Kinds[(int)columns[i].Type]);
        }

        return row.ToValueList();
    }
}
