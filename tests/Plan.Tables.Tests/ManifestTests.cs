using Plan.Sdk.Diagnostics;
using Plan.Sdk.Plugins;

namespace Plan.Tables.Tests;

/// <summary>The manifests of the plugins that read tables.</summary>
public sealed class ManifestTests
{
    [Theory]
    [InlineData("Csv")]
    [InlineData("Excel")]
    public void Manifest_IsRight(string name)
    {
        var diagnostics = new DiagnosticBag();

        var manifest = ManifestReader.Read(File.ReadAllBytes(Repository.PathOf($"plugins/{name}/plan-plugin.json")), "plan-plugin.json", diagnostics);

        diagnostics.ToSorted().ShouldBeEmpty();
        manifest!.Entry!.Type.ShouldBe($"Plan.{name}.{name}Plugin");
    }
}
