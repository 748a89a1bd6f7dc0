using Plan.Sdk.Plugins;

namespace Plan.Sdk.Tests.Data;

/// <summary>A made-up ward whose schools' figures are kept elsewhere, in a folder of its own.</summary>
internal sealed class SourcedWard : IDisposable
{
    private const string Plan = """
        apiVersion: plan/v1
        kind: ActionPlan
        id: cham-soc-2026
        document:
          type: KH
          number: 5
          date: 2026-01-20
          issuer: ubnd
          subject: Chăm sóc trẻ em năm 2026
          signature: {authority: TM, position: Chủ tịch}
        period: {from: 2025, to: 2026}
        indicators:
          - {id: so-tre, name: trẻ em được khám, unit: trẻ em, source: {data: y-te, query: kham, unit: Mã trường, value: Số trẻ}}
        objectives:
          targets:
            - {id: kham, indicator: so-tre, atLeast: 200, unit: trẻ em}
        reporting:
          - {id: nam, content: kết quả chăm sóc trẻ em, from: [hoa-sen, hoa-mai, hoa-dao], to: ubnd, every: year, by: 12-10}

        """;

    private readonly TemporaryFolder folder = new();

    public SourcedWard()
    {
        Write("workspace.yaml", "apiVersion: plan/v1\nkind: Workspace\n");
        Write("plans/p.yaml", Plan);
        Write("organizations/ubnd.yaml", """
            apiVersion: plan/v1
            kind: Organization
            id: ubnd
            name: Ủy ban nhân dân phường Thử
            symbol: UBND
            place: Phường Thử
            level: phuong
            units:
              - {id: hoa-sen, name: Trường Mầm non Hoa Sen}
              - {id: hoa-mai, name: Trường Mầm non Hoa Mai}
              - {id: hoa-dao, name: Trường Mầm non Hoa Đào}

            """);
    }

    public string PlanFile => Path.Combine(folder.Path, "plans", "p.yaml");

    public string TableFile => Path.Combine(folder.Path, "kham.csv");

    public void Write(string file, string text)
    {
        var path = Path.Combine(folder.Path, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>What a school reports itself.</summary>
    public void Report(string unit, int figure) => Write($"data/{unit}.yaml", $$"""
        apiVersion: plan/v1
        kind: Submission
        plan: cham-soc-2026
        rule: nam
        unit: {{unit}}
        period: "2026"
        sent: 2026-12-08
        figures:
          - {indicator: so-tre, value: {{figure}}}

        """);

    public string Folder => folder.Path;

    public (PlanSource Source, Yaml.ReportingFiles Files) Open(PlanEngine engine, PluginHost? plugins = null)
    {
        var findings = new Diagnostics.DiagnosticBag();
        var source = new PlanSource(PlanFile, File.ReadAllBytes(PlanFile), engine.OpenWorkspaceOf(PlanFile, plugins));
        var files = Yaml.ReportingReader.ReadAll(folder.Path, findings);
        findings.ToSorted().Concat(source.Workspace.Diagnostics).ShouldBeEmpty();
        return (source, files);
    }

    public void Dispose() => folder.Dispose();
}
