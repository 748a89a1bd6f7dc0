using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Tests;

namespace Plan.Sdk.Plugins.Tests;

/// <summary>The code of packages is held against the contract and the framework without being loaded.</summary>
public sealed class CodeCheckTests
{
    private static readonly HostAssemblies Host = HostAssemblies.Current.ShouldNotBeNull();

    private const string Plugin = """
        using System.Threading; using System.Threading.Tasks; using System.Collections.Generic;
        using Plan.Sdk.Collections; using Plan.Sdk.Extensibility; using Microsoft.Extensions.Logging;
        namespace Plan.Csv;
        public sealed class CsvPlugin : IPlanPlugin
        {
            public ValueTask<ValueList<IPluginPart>> StartAsync(IPluginContext context, CancellationToken cancellation)
            {
                context.Logger.LogInformation("x {Y}", context.Settings.Text("a"));
                var list = new List<KeyValuePair<string, int[]>> { new("a", new[] { 1 }) };
                list.Sort((a, b) => string.CompareOrdinal(a.Key, b.Key));
                context.Own(new CancellationTokenSource());
                foreach (var part in ValueList<IPluginPart>.Empty) System.GC.KeepAlive(part);
                return new(ValueList<IPluginPart>.Empty);
            }
        }
        """;

    [Fact]
    public void Check_PluginOfThisContract_MayRun() => Check(Compile("Plan.Csv", Plugin)).ShouldBeEmpty();

    [Fact]
    public void Check_WholeLibraries_MissNothing()
    {
        // Real libraries refer to each other in every way that compilers know.
        var files = new[] { "YamlDotNet", "Npgsql", "Polly.Core", "Microsoft.Data.Sqlite", "SQLitePCLRaw.core", "SQLitePCLRaw.provider.e_sqlite3", "SQLitePCLRaw.batteries_v2", "Plan.Sdk.Plugins", "Plan.Sdk.Yaml", "Microsoft.Extensions.DependencyInjection.Abstractions" }
            .ToDictionary(n => $"{n}.dll", n => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, $"{n}.dll")), StringComparer.Ordinal);
        files["Plan.Csv.dll"] = Compile("Plan.Csv", Plugin);
        files["runtimes/linux-x64/native/x.dll"] = Encoding.ASCII.GetBytes(new string('x', 10));
        files.Remove("runtimes/linux-x64/native/x.dll");

        Check(files).ShouldBeEmpty();
    }

    [Fact]
    public void Check_NewerContract_ListsEveryMissingThing()
    {
        // A contract that has more than this host's: types, members, other signatures, a base class that has less.
        const string Common = "namespace Plan.Sdk.Extensibility { public interface IPluginPart { } public interface IPlanPlugin { } ";
        var newer = Compile("Plan.Sdk.Abstractions", Common + """
            public class Base<T> { public void Kept(T value) { } public void Gone(T value) { } protected int Field; }
            public sealed class Lasting : Base<string> { public void Same(int a) { } public long Other(int a, ref string b) => a; public static int Count; public string Name { get; init; } }
            public enum Kind { A } public interface INew { void Do<T>(System.Collections.Generic.List<T> x); } public struct Outer { public struct Inner { } }
            public sealed class Hidden { public Hidden() { } } } 
            """);
        var older = Compile("Plan.Sdk.Abstractions", Common + """
            public class Base<T> { public void Kept(T value) { } }
            public sealed class Lasting : Base<string> { public void Same(int a) { } public int Other(int a, ref string b) => a; internal static int Count; public string Name { get; set; } }
            public struct Outer { } sealed class Hidden { } }
            """);
        const string Code = """
            using Plan.Sdk.Extensibility; namespace Plan.Csv;
            public sealed class CsvPlugin : IPlanPlugin
            {
                public void Run(INew some)
                {
                    var x = new Lasting { Name = "a" }; string s = ""; x.Same(1); x.Kept(s); x.Gone(s); x.Other(1, ref s); Lasting.Count++;
                    some.Do(new System.Collections.Generic.List<Kind>()); System.GC.KeepAlive(new Outer.Inner()); new Hidden();
                }
            }
            """;
        var package = Compile("Plan.Csv", Code, newer);

        var found = Check(package, Host with { Contract = [Write("Plan.Sdk.Abstractions", older), Host.Contract.Single(c => c.Contains("Logging", StringComparison.Ordinal))] });

        found[0].Id.ShouldBe("PLAN9062");
        found[0].GetMessage(Language.English).ShouldBe($"plan.csv 1.0.0 uses 8 things that this program (contract 0.1, .NET {Environment.Version}) does not have, listed below; install another version of the plugin or of the program.");
        found.Skip(1).Select(d => $"{d.Id} {d.Arguments[1]}").ShouldBe(
        [
            "PLAN9065 Plan.Sdk.Extensibility.INew", "PLAN9065 Plan.Sdk.Extensibility.Kind", "PLAN9065 Plan.Sdk.Extensibility.Outer+Inner", "PLAN9065 Plan.Sdk.Extensibility.Hidden",
            "PLAN9066 Plan.Sdk.Extensibility.Lasting.set_Name(String): Void modreq(System.Runtime.CompilerServices.IsExternalInit)", "PLAN9066 Plan.Sdk.Extensibility.Base`1.Gone(!0): Void",
            "PLAN9066 Plan.Sdk.Extensibility.Lasting.Other(Int32, String&): Int64", "PLAN9066 Plan.Sdk.Extensibility.Lasting.Count: Int32",
        ], ignoreOrder: true);
    }

    [Fact]
    public void Check_LibraryNotPacked_IsNamed()
    {
        var library = Compile("Some.Library", "namespace Some { public static class Tool { public static void Use() { } } }");
        var package = Compile("Plan.Csv", Plugin.Replace("var list", "Some.Tool.Use(); var list", StringComparison.Ordinal), library);

        Check(package).Select(d => d.Id).ShouldBe(["PLAN9062", "PLAN9063"]);
        Check(new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["Plan.Csv.dll"] = package, ["Some.Library.dll"] = library }).ShouldBeEmpty();
    }

    [Fact]
    public void Check_LibraryTooOld_IsNamedWithBothVersions()
    {
        const string Tool = "namespace Some { public static class Tool { public static void Use() { } } }";
        var package = Compile("Plan.Csv", Plugin.Replace("var list", "Some.Tool.Use(); var list", StringComparison.Ordinal), Compile("Some.Library", "[assembly: System.Reflection.AssemblyVersion(\"2.0.0.0\")] " + Tool));

        var found = Check(new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["Plan.Csv.dll"] = package, ["Some.Library.dll"] = Compile("Some.Library", "[assembly: System.Reflection.AssemblyVersion(\"1.0.0.0\")] " + Tool) });

        found[^1].GetMessage(Language.English).ShouldBe("\"Plan.Csv.dll\" needs the assembly Some.Library 2.0.0.0, here is 1.0.0.0; build it against the older one or update the program.");
    }

    [Theory]
    [InlineData("public sealed class CsvPlugin : IPlanPlugin", "public sealed class Csvplugin : IPlanPlugin", "PLAN9069", "did you mean \"Plan.Csv.Csvplugin\"?")]
    [InlineData("public sealed class CsvPlugin : IPlanPlugin", "public abstract class CsvPlugin : IPlanPlugin", "PLAN9070", "no instance of it can be made")]
    [InlineData("public sealed class CsvPlugin : IPlanPlugin", "sealed class CsvPlugin : IPlanPlugin", "PLAN9070", "it is not public")]
    [InlineData("public sealed class CsvPlugin : IPlanPlugin", "public sealed class CsvPlugin", "PLAN9070", "it does not implement IPlanPlugin")]
    [InlineData("{\n    public ValueTask", "{\n    public CsvPlugin(int a) { }\n    public ValueTask", "PLAN9070", "there is no such constructor")]
    [InlineData("{\n    public ValueTask", "{\n    private CsvPlugin() { }\n    public ValueTask", "PLAN9070", "there is no such constructor")]
    public void Check_WrongEntry_IsTold(string old, string with, string id, string words)
    {
        Plugin.ShouldContain(old);

        var found = Check(Compile("Plan.Csv", Plugin.Replace(old, with, StringComparison.Ordinal))).Single();

        found.Id.ShouldBe(id);
        found.GetMessage(Language.English).ShouldContain(words);
    }

    [Theory]
    [InlineData("public abstract class Middle : IPlanPlugin { public abstract ValueTask<ValueList<IPluginPart>> StartAsync(IPluginContext context, CancellationToken cancellation); } public sealed class CsvPlugin : Middle", "override ")]
    [InlineData("public interface IMine : IPlanPlugin { } public sealed class CsvPlugin : IMine", "")]
    public void Check_EntryThatInheritsTheContract_MayRun(string type, string modifier) =>
        Check(Compile("Plan.Csv", Plugin.Replace("public sealed class CsvPlugin : IPlanPlugin", type, StringComparison.Ordinal).Replace("    public ValueTask", $"    public {modifier}ValueTask", StringComparison.Ordinal))).ShouldBeEmpty();

    [Fact]
    public void Check_OwnInterfaceOfTheSameName_IsNotTheContract()
    {
        const string Code = "namespace Plan.Sdk.Extensibility { public interface IPlanPlugin { } } namespace Plan.Csv { public sealed class CsvPlugin : Plan.Sdk.Extensibility.IPlanPlugin { } }";

        Check(Compile("Plan.Csv", Code, contract: false)).Single().Id.ShouldBe("PLAN9070");
    }

    [Fact]
    public void Check_NoAssembly_IsTold() => Check(new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["Other.dll"] = Compile("Other", "") }).Single().Id.ShouldBe("PLAN9068");

    [Fact]
    public void Check_SingleFileProgram_SaysThatItCannot()
    {
        HostAssemblies.Of("").ShouldBeNull();
        Check(Compile("Plan.Csv", Plugin), null).Single().Id.ShouldBe("PLAN9071");
    }

    [Fact]
    public void Check_DamagedAssemblies_EndInFindings()
    {
        var count = Environment.GetEnvironmentVariable("PLAN_FUZZ") == "long" ? 5_000 : 200;
        var original = Compile("Plan.Csv", Plugin);
        var random = new Random(92);
        var refused = 0;
        for (var i = 0; i < count; i++)
        {
            var bytes = (byte[])original.Clone();
            for (var times = random.Next(1, 30); times > 0; times--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            if (random.Next(10) == 0) bytes = bytes[..random.Next(bytes.Length)];
            if (Check(bytes).Length > 0) refused++;
        }

        refused.ShouldBeGreaterThan(count / 4);
    }

    private static Plan.Sdk.Diagnostics.Diagnostic[] Check(byte[] assembly, HostAssemblies? host) => Check(new Dictionary<string, byte[]>(StringComparer.Ordinal) { ["Plan.Csv.dll"] = assembly }, host);

    private static Plan.Sdk.Diagnostics.Diagnostic[] Check(byte[] assembly) => Check(assembly, Host);

    private static Plan.Sdk.Diagnostics.Diagnostic[] Check(Dictionary<string, byte[]> files) => Check(files, Host);

    private static Plan.Sdk.Diagnostics.Diagnostic[] Check(Dictionary<string, byte[]> files, HostAssemblies? host)
    {
        using var folder = new TemporaryFolder();
        foreach (var (path, bytes) in files) File.WriteAllBytes(Path.Combine(folder.Path, path), bytes);
        var diagnostics = new DiagnosticBag();
        var fits = CodeCheck.Check(folder.Path, ManifestExamples.Read(ManifestExamples.Assembly), HostOffer.Current, host, [], "plan.csv/1.0.0", diagnostics);
        fits.ShouldBe(!diagnostics.HasErrors);
        Mutation.ShouldBeTold(fits ? diagnostics : null, diagnostics, "code");
        return [.. diagnostics.ToSorted().OrderBy(d => d.Id is "PLAN9062" ? 0 : 1)];
    }

    private static string Write(string name, byte[] bytes)
    {
        var folder = Directory.CreateTempSubdirectory("plan-sdk-contract-");
        var file = Path.Combine(folder.FullName, $"{name}.dll");
        File.WriteAllBytes(file, bytes);
        return file;
    }

    private static byte[] Compile(string name, string code, byte[]? library = null, bool contract = true)
    {
        var references = Host.Framework.Where(f => !Path.GetFileName(f).StartsWith("System.Private.", StringComparison.Ordinal) && IsManaged(f)).Concat(Host.Framework.Where(f => f.EndsWith("System.Private.CoreLib.dll", StringComparison.Ordinal)))
            .Select(f => (MetadataReference)MetadataReference.CreateFromFile(f)).ToList();
        var own = library is null ? null : MetadataReference.CreateFromImage(library);
        if (own is not null) references.Add(own);
        // A library that stands for the contract itself takes its place.
        if (contract && (library is null || !code.Contains("INew", StringComparison.Ordinal))) references.AddRange(Host.Contract.Select(c => MetadataReference.CreateFromFile(c)));
        if (name == "Plan.Sdk.Abstractions") references = [.. references.Where(r => r.Display?.Contains("Plan.Sdk.Abstractions", StringComparison.Ordinal) != true)];
        var compilation = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(code)], references, new(OutputKind.DynamicallyLinkedLibrary));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        result.Diagnostics.Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Select(d => d.ToString()).ShouldBeEmpty();
        return stream.ToArray();
    }

    private static bool IsManaged(string file)
    {
        using var stream = File.OpenRead(file);
        using var image = new System.Reflection.PortableExecutable.PEReader(stream);
        return image.HasMetadata;
    }
}
