using System.Text;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins.Brokers;

namespace Plan.Sdk.Plugins.Tests.Brokers;

public sealed class PluginGrantsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Of_PluginsFile_GivesWhatTheBrokersTake()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "data"));
        File.WriteAllText(Path.Combine(folder.Path, "data", "y-te.db"), "");
        var diagnostics = new DiagnosticBag();
        var file = PluginsFileReader.Read(Encoding.UTF8.GetBytes("""
            apiVersion: plan/v1
            kind: Plugins
            plugins: [{id: plan.sql}, {id: plan.http}]
            connections:
              - {name: y-te, driver: sqlite, file: data/y-te.db, plugins: [plan.sql]}
              - {name: ho-tich, driver: postgresql, host: 10.1.1.5, database: hotich, user: doc, password: {secret: ho-tich}, plugins: [plan.sql]}
              - {name: dat-dai, driver: postgresql, host: dat-dai.example.gov.vn, port: 6432, database: dd, user: doc, plugins: plan.sql}
            addresses:
              - {host: api.example.gov.vn, plugins: [plan.http]}
              - {host: 10.1.1.6, scheme: http, port: 8080, private: true, plugins: [plan.http]}
            secrets:
              - {name: ho-tich, environment: HO_TICH_PASSWORD}
              - {name: api, file: ../secrets/api}
            """), "plugins.yaml", folder.Path, diagnostics);
        diagnostics.ToSorted().ShouldBeEmpty();

        var grants = PluginGrants.Of(file!.Model, folder.Path);

        grants.Connections.ShouldBe(
        [
            new SqliteGrant("y-te", ["plan.sql"], Path.Combine(folder.Path, "data", "y-te.db")),
            new PostgreSqlGrant("ho-tich", ["plan.sql"]) { Host = "10.1.1.5", Port = 5432, Database = "hotich", User = "doc", Password = new("ho-tich") },
            new PostgreSqlGrant("dat-dai", ["plan.sql"]) { Host = "dat-dai.example.gov.vn", Port = 6432, Database = "dd", User = "doc" },
        ]);
        grants.Addresses.ShouldBe([new("api.example.gov.vn", ["plan.http"]), new("10.1.1.6", ["plan.http"]) { InTheOpen = true, Port = 8080, Private = true }]);
        var missing = new DiagnosticBag();
        grants.Secrets.Check(missing);
        missing.ToSorted().Select(d => (d.Id, d.Arguments[0])).ShouldBe([("PLAN9522", (object)"api"), ("PLAN9522", (object)"ho-tich")]);
    }
}
