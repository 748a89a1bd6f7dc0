namespace Plan.Sdk.Cli.Tests.Plugins;

/// <summary>From the command line alone: a table becomes figures of a report through the plugin that ships, and the doctor says how it is.</summary>
public sealed class PluginUseTests
{
    private const string Settings = """
        apiVersion: plan/v1
        kind: Plugins
        plugins:
          - id: plan.csv
            settings:
              sources:
                - name: so-phuong
                  tables: [{query: tre-em, file: data/so.csv, unit: Đơn vị, asOf: 2026-11-20}]

        """;

    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    [Fact]
    public async Task RollUp_TableOfTheWard_ComesThroughTheInstalledPlugin()
    {
        using var ward = await WithCsvAsync();

        var run = await Run.Of("rollup", ward.Workspace, "--indicator", "so-tre", "--period", "2026", "--format", "json");

        run.Code.ShouldBe(0, run.Error);
        run.Out.ShouldContain("\"value\": 210");
        (await ward.InWorkspaceAsync("list")).Out.ShouldContain("plan.csv  0.1.0      –          worker  đã cài");
    }

    [Fact]
    public async Task Doctor_AllWell_SaysWhatEachGives()
    {
        using var ward = await WithCsvAsync();

        var run = await ward.InWorkspaceAsync("doctor");

        run.Code.ShouldBe(0, run.Error);
        run.Out.ShouldStartWith("plan.csv 0.1.0 (worker): đang chạy\n  nguồn số liệu: so-phuong\n  tình trạng: tốt");
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Doctor_TableGone_SaysSoAndIsNotWell()
    {
        using var ward = await WithCsvAsync();
        File.Delete(Path.Combine(ward.Workspace, "data", "so.csv"));

        var run = await ward.InWorkspaceAsync("doctor");

        run.Code.ShouldBe(1);
        run.Error.ShouldContain("data/so.csv");
    }

    [Fact]
    public async Task Doctor_PackageChanged_SaysWhichFile()
    {
        using var ward = await WithCsvAsync();
        File.AppendAllText(Directory.GetFiles(ward.Workspace, "CsvHelper.dll", SearchOption.AllDirectories).Single(), "x");

        var run = await ward.InWorkspaceAsync("doctor", "--lang", "en");

        run.Code.ShouldBe(1);
        run.Out.ShouldStartWith("plan.csv 0.1.0 (worker): modified\n");
        run.Error.ShouldContain("CsvHelper.dll");
    }

    [Fact]
    public async Task Validate_TemplateThatIncludesTextOfAnInstalledPack_FindsIt()
    {
        using var ward = await Ward.WithPackAsync();
        Directory.CreateDirectory(Path.Combine(ward.Pack, "texts"));
        await File.WriteAllTextAsync(Path.Combine(ward.Pack, "texts", "lien-he-phuong.md"), "---\nid: lien-he-phuong\ntitle: Nơi liên hệ\nkind: part\n---\nĐiện thoại: (số của phường)\n");
        Ward.Change(Path.Combine(ward.Pack, "plan-plugin.json"), text => text.Replace("\"templates\"", "\"templates\", \"texts\"", StringComparison.Ordinal));
        Directory.CreateDirectory(Path.Combine(ward.Workspace, "templates"));
        var template = Path.Combine(ward.Workspace, "templates", "thu.md");
        await File.WriteAllTextAsync(template, "---\nid: thu\nmodel: ActionPlan\nkind: text\n---\n{{ include 'lien-he-phuong' }}\n");
        (await Run.Of("validate", template)).Out.ShouldContain("PLAN4032");

        (await ward.InstallAsync(await ward.PackAsync())).Code.ShouldBe(0);

        var run = await Run.Of("validate", template);
        run.Code.ShouldBe(0, run.Out);
        (await Run.Of("render", ward.Workspace, "--template", "thu", "--output", ward.At("ra"))).Out.ShouldContain("thu.txt");
    }

    private static async Task<Ward> WithCsvAsync()
    {
        var ward = await Ward.WithPackAsync();
        var plan = Directory.GetFiles(Path.Combine(ward.Workspace, "plans"), "*.yaml").Single();
        File.WriteAllText(plan, """
            apiVersion: plan/v1
            kind: ActionPlan
            id: cham-soc-2026
            document: {type: KH, number: 5, date: 2026-01-20, issuer: ubnd, subject: Chăm sóc trẻ em năm 2026, signature: {authority: TM, position: Chủ tịch}}
            period: {from: 2025, to: 2026}
            indicators:
              - {id: so-tre, name: trẻ em được khám, unit: trẻ em, source: {data: so-phuong, query: tre-em, unit: Đơn vị, value: Số trẻ}}
            objectives:
              targets:
                - {id: kham, indicator: so-tre, atLeast: 200, unit: trẻ em}
            reporting:
              - {id: nam, content: kết quả, from: [hoa-sen, hoa-mai], to: ubnd, every: year, by: 11-30}

            """);
        foreach (var file in Directory.GetFiles(Path.Combine(ward.Workspace, "organizations"))) File.Delete(file);
        File.WriteAllText(Path.Combine(ward.Workspace, "organizations", "ubnd.yaml"), """
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

            """);
        Directory.CreateDirectory(Path.Combine(ward.Workspace, "data"));
        File.WriteAllText(Path.Combine(ward.Workspace, "data", "so.csv"), "\uFEFFĐơn vị;Số trẻ\r\nhoa-sen;118\r\nhoa-mai;92\r\n");
        var package = ward.At("plan.csv.zip");
        var packed = await Run.Of("plugin", "pack", Repository.PathOf($"plugins/Csv/bin/{Configuration}/net10.0"), "--output", package);
        packed.Code.ShouldBe(0, packed.Error);
        (await ward.InstallAsync(package)).Code.ShouldBe(0);
        File.WriteAllText(Path.Combine(ward.Workspace, "plugins.yaml"), Settings);
        return ward;
    }
}
