using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Testing.Tests;

/// <summary>Each breach of the contract, by a source that is right in all else.</summary>
public sealed class DataSourceContractTests
{
    [Fact]
    public async Task Check_SourceThatIsRight_IsSilent() => await new DataSourceContract(new Rows(), Rows.Query).CheckAsync(default);

    [Fact]
    public async Task Check_SourceThatIgnoresPages_IsSilent() =>
        await new DataSourceContract(new Rows((page, _, _) => page with { Rows = Rows.All, Next = null }), Rows.Query).CheckAsync(default);

    [Fact]
    public Task Check_ColumnMissing() => ExpectAsync("\"giaTri\" is missing", (page, _, _) => page with { Columns = [page.Columns[0], new("khac", DataType.Number), page.Columns[2], page.Columns[3]] });

    [Fact]
    public Task Check_ColumnTwice() => ExpectAsync("2 columns \"donVi\"", (page, _, _) => page with { Columns = [page.Columns[0], page.Columns[1], page.Columns[2], new("donVi", DataType.Boolean)] });

    [Fact]
    public Task Check_ColumnsChange() => ExpectAsync("different columns", (page, query, _) => query.Page is null ? page : page with { Columns = [new("Đơn vị", DataType.Text), page.Columns[1], page.Columns[2], page.Columns[3]] });

    [Fact]
    public Task Check_CellOfOtherType() => ExpectAsync("row 3, column \"giaTri\" is a Double, not a Decimal", (page, query, _) => query.Page is null && page.Rows.Count > 2 ? page with { Rows = [page.Rows[0], page.Rows[1], [page.Rows[2][0], 4.5, null, null], .. page.Rows.Skip(3)] } : page);

    [Fact]
    public Task Check_RowTooShort() => ExpectAsync("row 1 has 1 cells, not 4", (page, query, _) => query.Page is null ? page with { Rows = [["một"], .. page.Rows.Skip(1)] } : page);

    [Fact]
    public Task Check_PagesWithoutEnd() => ExpectAsync("no end", (page, _, _) => page with { Next = "4" });

    [Fact]
    public Task Check_RowsByPageSize() => ExpectAsync("with pages of 3 rows, the rows are different", (page, query, _) => query.MostRows == 3 ? page with { Next = null } : page);

    [Fact]
    public Task Check_RowsByTime() => ExpectAsync("when asked again, the rows are different", (page, _, call) => page with { Rows = page.Rows.Select(r => (ValueList<object?>)[r[0], (decimal)call, r[2], r[3]]).ToValueList() });

    [Fact]
    public Task Check_DoesNotHeedItsToken() => ExpectAsync("goes on for over 2 seconds", null, async token => await (token.IsCancellationRequested ? Task.Delay(4_000, CancellationToken.None) : Task.CompletedTask));

    [Fact]
    public Task Check_ThrowsSomethingElseWhenStopped() => ExpectAsync("throws FormatException", null, token => token.IsCancellationRequested ? throw new FormatException() : ValueTask.CompletedTask);

    private static async Task ExpectAsync(string breach, Func<DataPage, DataQuery, int, DataPage>? spoil, Func<CancellationToken, ValueTask>? wait = null)
    {
        var fault = await Should.ThrowAsync<PluginTestException>(() => new DataSourceContract(new Rows(spoil, wait), Rows.Query).CheckAsync(default));

        fault.Problems.ShouldContain(p => p.En.Contains(breach, StringComparison.Ordinal), fault.Message);
    }
}
