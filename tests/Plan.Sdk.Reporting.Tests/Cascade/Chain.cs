using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Reporting.Tests.Cascade;

/// <summary>The made-up chain of examples/phuong-2026, a copy for each test: province, two wards. Each test changes what it is about.</summary>
internal sealed class Chain : IDisposable
{
    public const string Province = "plans/15-kh-ubnd-2026-tinh.yaml";
    public const string Ward = "plans/08-kh-ubnd-2026.yaml";
    public const string SmallWard = "plans/05-kh-ubnd-2026-thi-du.yaml";
    public const string ProvinceOffice = "organizations/tinh-vi-du.yaml";
    public const string WardOffice = "organizations/phuong-minh-hoa.yaml";

    private readonly TemporaryFolder folder = new();

    public Chain() => folder.CopyFrom(Repository.PathOf("examples/phuong-2026"));

    public string Root => folder.Path;

    /// <summary>Writes other words in a file; they have to be there once.</summary>
    public Chain Change(string file, string words, string others)
    {
        var path = Path.Combine(Root, file);
        var text = File.ReadAllText(path);
        (text.Split(words).Length - 1).ShouldBe(1, $"{file}: {words}");
        File.WriteAllText(path, text.Replace(words, others, StringComparison.Ordinal));
        return this;
    }

    public Chain Add(string file, string text)
    {
        File.WriteAllText(Path.Combine(Root, file), text);
        return this;
    }

    public Chain Append(string file, string text)
    {
        File.AppendAllText(Path.Combine(Root, file), text);
        return this;
    }

    /// <summary>What one rule finds in a plan.</summary>
    public ValueList<Diagnostic> Run(IPlanRule rule, string file = Ward, string today = "2026-11-22")
    {
        var diagnostics = new DiagnosticBag();
        var workspace = WorkspaceReader.Read(Root, diagnostics);
        var read = PlanYamlReader.Read(File.ReadAllBytes(Path.Combine(Root, file)), file, diagnostics).ShouldNotBeNull(Shown(diagnostics));
        var document = PlanLinker.Link(read, workspace, diagnostics);
        diagnostics.HasErrors.ShouldBeFalse(Shown(diagnostics));
        var found = new DiagnosticBag();
        rule.Check(new(new(document.Model, workspace.Workspace, DateOnly.ParseExact(today, "yyyy-MM-dd")), document, found, issued: false));
        foreach (var diagnostic in (IEnumerable<Diagnostic>)found.ToSorted()) rule.Descriptors.ShouldContain(diagnostic.Descriptor);
        return found.ToSorted();
    }

    /// <summary>The findings that are not for information alone, one line each: ID and path.</summary>
    public string[] Find(IPlanRule rule, string file = Ward) =>
        [.. Run(rule, file).Where(d => d.Severity > DiagnosticSeverity.Info).Select(d => $"{d.Id} {d.Path}")];

    /// <summary>The message of the only finding that is not for information alone, places without the folder.</summary>
    public string Message(IPlanRule rule, string file = Ward) =>
        Run(rule, file).Where(d => d.Severity > DiagnosticSeverity.Info).ShouldHaveSingleItem().GetMessage(Language.Vietnamese).Replace($"{Root}/", "", StringComparison.Ordinal);

    /// <summary>Makes the change that the only finding offers, and looks again.</summary>
    public string[] FindAfterFix(IPlanRule rule, string file = Ward)
    {
        var fix = Run(rule, file).Where(d => d.Severity > DiagnosticSeverity.Info).ShouldHaveSingleItem().Fixes.ShouldHaveSingleItem();
        var path = Path.Combine(Root, file);
        var lines = File.ReadAllLines(path);
        fix.Span.Start.Line.ShouldBe(fix.Span.End.Line);
        ref var line = ref lines[fix.Span.Start.Line - 1];
        line = line[..(fix.Span.Start.Column - 1)] + fix.NewText + line[(fix.Span.End.Column - 1)..];
        File.WriteAllLines(path, lines);
        return Find(rule, file);
    }

    public void Dispose() => folder.Dispose();

    private static string Shown(DiagnosticBag diagnostics) => string.Join('\n', (IEnumerable<Diagnostic>)diagnostics.ToSorted());
}
