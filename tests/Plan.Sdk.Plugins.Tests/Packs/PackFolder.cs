using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Plugins.Packs;

namespace Plan.Sdk.Plugins.Tests.Packs;

/// <summary>A pack's folder with queries.</summary>
internal sealed class PackFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public string Path => folder.Path;

    public PackFolder With(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.Combine(Path, PackQueries.Folder));
        File.WriteAllText(System.IO.Path.Combine(Path, PackQueries.Folder, $"{name}.yaml"), text);
        return this;
    }

    public IDataSource Read(IPluginContext context)
    {
        var diagnostics = new DiagnosticBag();
        var source = PackQueries.Read(Path, context, diagnostics);
        diagnostics.ToSorted().ShouldBeEmpty();
        return source.ShouldNotBeNull();
    }

    public void Dispose() => folder.Dispose();

    public static DataQuery Query(string name, int rows = 1000, string? page = null) => new()
    {
        Name = name,
        Period = "2026-Q1",
        From = new(2026, 1, 1),
        To = new(2026, 3, 31),
        Columns = ["a", "b"],
        MostRows = rows,
        Page = page,
    };

    public static async Task<List<DataPage>> AllAsync(IDataSource source, string name, int rows)
    {
        var pages = new List<DataPage> { await source.ReadAsync(Query(name, rows), default) };
        while (pages[^1].Next is { } next && pages.Count < 50) pages.Add(await source.ReadAsync(Query(name, rows, next), default));
        return pages;
    }
}
