using System.Xml.Linq;
using Plan.Sdk.Tests;

namespace Plan.Sdk.Architecture.Tests;

/// <summary>Rows of the house: a project references lower rows only, never a neighbour.</summary>
public sealed class ProjectTests
{
    private static readonly Dictionary<string, int> Rows = new(StringComparer.Ordinal)
    {
        ["Plan.Sdk.Abstractions"] = 0,
        ["Plan.Sdk.Yaml"] = 1,
        ["Plan.Sdk.Documents"] = 1,
        ["Plan.Sdk.Validation"] = 2,
        ["Plan.Sdk.Templating"] = 2,
        ["Plan.Sdk.Reporting"] = 2,
        ["Plan.Sdk.Plugins"] = 2,
        ["Plan.Sdk"] = 3,
        ["Plan.Sdk.PluginWorker"] = 3,
        ["Plan.Sdk.Cli"] = 4,
        ["Plan.Sdk.Server"] = 4,
        ["Plan.Sdk.Testing"] = 4,
    };

    public static TheoryData<string> Projects => [.. Sources.Files("*.csproj", "src")];

    [Theory]
    [MemberData(nameof(Projects))]
    public void References_OfProject_LeadToLowerRowsOnly(string project)
    {
        var row = RowOf(NameOf(project));
        foreach (var reference in References(project, "ProjectReference").Select(NameOf))
            RowOf(reference).ShouldBeLessThan(row, $"{project} references {reference}");
    }

    [Fact]
    public void References_OfAbstractions_AreTheLoggerAlone()
    {
        const string Abstractions = "src/Plan.Sdk.Abstractions/Plan.Sdk.Abstractions.csproj";

        References(Abstractions, "ProjectReference").ShouldBeEmpty();
        References(Abstractions, "PackageReference").ShouldBe(["Microsoft.Extensions.Logging.Abstractions"]);
    }

    [Fact]
    public void References_OfPlugins_AreAbstractionsAlone()
    {
        foreach (var plugin in Sources.Files("*.csproj", "plugins"))
            References(plugin, "ProjectReference").Select(NameOf).ShouldBe(["Plan.Sdk.Abstractions"], plugin);
    }

    [Fact]
    public void Solution_HoldsEveryProject()
    {
        var solution = File.ReadAllText(Repository.PathOf("Plan.Sdk.sln")).Replace('\\', '/');
        foreach (var project in Sources.Files("*.csproj", "src", "plugins", "tests"))
            solution.ShouldContain($"\"{project}\"", Case.Sensitive);
    }

    [Fact]
    public void Tests_OfProject_StandInTheProjectOfItsName()
    {
        foreach (var project in Sources.Files("*.csproj", "src").Select(NameOf))
            File.Exists(Repository.PathOf($"tests/{project}.Tests/{project}.Tests.csproj")).ShouldBeTrue(project);
    }

    private static int RowOf(string project) =>
        Rows.TryGetValue(project, out var row) ? row : throw new KeyNotFoundException($"{project} has no row yet; say which it belongs to.");

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(Repository.PathOf(project)).Descendants(kind).Select(e => e.Attribute("Include")?.Value).OfType<string>();

    private static string NameOf(string project) => Path.GetFileNameWithoutExtension(project.Replace('\\', '/'));
}
