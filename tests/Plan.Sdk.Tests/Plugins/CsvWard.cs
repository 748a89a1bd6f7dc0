using Plan.Sdk.Tests.Data;

namespace Plan.Sdk.Tests.Plugins;

/// <summary>A made-up ward with the plugin for tables installed, and a table.</summary>
internal static class CsvWard
{
    public const string PluginsFile = """
        apiVersion: plan/v1
        kind: Plugins
        plugins:
          - id: plan.csv
            settings:
              sources:
                - name: y-te
                  tables: [{query: kham, file: kham.csv, unit: Mã trường, asOf: 2026-12-01}]

        """;

    public static async Task<SourcedWard> MakeAsync()
    {
        var ward = new SourcedWard();
        ward.Write("plugins.yaml", PluginsFile);
        ward.Write("kham.csv", "\uFEFFMã trường;Số trẻ\r\nhoa-sen;118\r\nhoa-mai;92\r\n");
        using var made = new TemporaryFolder();
        await TestPackage.InstallAsync(TestPackage.Make(TestPackage.BuiltBy("plugins/Csv"), Path.Combine(made.Path, "goi")), ward.Folder);
        return ward;
    }
}
