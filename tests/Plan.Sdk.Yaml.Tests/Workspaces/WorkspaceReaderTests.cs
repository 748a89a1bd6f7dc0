using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Yaml.Tests.Workspaces;

public sealed class WorkspaceReaderTests : IDisposable
{
    private readonly TemporaryWorkspace workspace = new();

    public WorkspaceReaderTests()
    {
        workspace.Add("workspace.yaml", "Workspace", "name: Phường Hương An\n");
        workspace.Add("organizations/ubnd.yaml", "Organization", "id: ubnd\nname: Ủy ban nhân dân phường\nsymbol: UBND\nunits:\n  - {id: vhxh, name: Phòng Văn hóa - Xã hội}\n");
    }

    [Fact]
    public void Read_Folder_KnowsWhatItsPlansShare()
    {
        workspace.Add("organizations/tren/tinh.yml", "Organization", "id: tinh\nname: Ủy ban nhân dân tỉnh\n");
        workspace.Add("papers/qd.yaml", "CitedDocument", "id: qd-1\ntype: QĐ\nsubject: Phê duyệt\n");
        workspace.Add("plans/2026/qd-2.yaml", "CitedDocument", "id: qd-2\ntype: QĐ\nsubject: Phê duyệt\n");
        workspace.Add("plans/2026/kh.yaml", "ActionPlan", "id: kh-2026 # năm 2026\ndocument: {type: KH, issuer: ubnd, subject: a}\n");

        var loaded = Read();

        loaded.Workspace.Settings.Name.ShouldBe("Phường Hương An");
        loaded.Workspace.Organizations.KnownIds("ubnd").ShouldBe(["vhxh", "tinh", "ubnd"]);
        loaded.Workspace.Papers.Select(p => p.Id).ShouldBe(["qd-1", "qd-2"]);
        loaded.PlanFiles["kh-2026"].ShouldBe(workspace.Root + "/plans/2026/kh.yaml");
    }

    [Fact]
    public void Read_SameIdInTwoFiles_NamesTheOther()
    {
        workspace.Add("organizations/z.yaml", "Organization", "id: ubnd\nname: Một cơ quan khác\n");
        workspace.Add("papers/a.yaml", "CitedDocument", "id: kh\ntype: QĐ\nsubject: a\n");
        workspace.Add("plans/a.yaml", "ActionPlan", "id: kh\ndocument: {type: KH, issuer: ubnd, subject: a}\n");

        Read(
            "organizations/z.yaml:3:5 PLAN1082 id: The id \"ubnd\" is already used in the file organizations/ubnd.yaml; choose another for one of the two.",
            "plans/a.yaml:3:1 PLAN1082 id: The id \"kh\" is already used in the file papers/a.yaml; choose another for one of the two.");
    }

    [Fact]
    public void Read_OrganizationsThatLeadNowhere_AreTold()
    {
        workspace.Add("organizations/a.yaml", "Organization", "id: a\nname: a\nsuccessors: ubmd\nparents:\n  - {organization: tinh, from: 2019-01-01}\n");

        Read(
            "organizations/a.yaml:5:13"
            + " PLAN1080 successors[0]: There is no organization or unit \"ubmd\"; did you mean \"ubnd\"? Mend the id, or add it to the \"units\" of a, or add a file organizations/ubmd.yaml.",
            "organizations/a.yaml:7:20 PLAN1080 parents[0].organization: There is no organization or unit \"tinh\". Mend the id, or add a file organizations/tinh.yaml with \"kind: Organization\".");
    }

    [Fact]
    public void Read_HundredsOfFiles_ReadsAndReportsAsFew()
    {
        for (var i = 0; i < 300; i++) workspace.Add($"organizations/xa-{i:000}.yaml", "Organization", $"id: xa-{i % 299}\nname: Ủy ban nhân dân xã {i}\n");
        workspace.Add("organizations/xa-150.yaml", "Organization", "id: xa-150\nnane: Ủy ban nhân dân xã\n");

        var bag = new DiagnosticBag();
        var loaded = WorkspaceReader.Read(workspace.Root, bag);

        bag.ToSorted().Select(d => $"{Path.GetFileName(d.Span!.File)} {d.Id}").ShouldBe(["xa-150.yaml PLAN1048", "xa-150.yaml PLAN1046", "xa-299.yaml PLAN1082"]);
        loaded.Workspace.Organizations.All.Select(o => o.Id).ShouldBe(Enumerable.Range(0, 299).Where(i => i != 150).Select(i => $"xa-{i}").Prepend("ubnd"));
    }

    [Fact]
    public void Read_FileInTheWrongFolder_IsTold()
    {
        workspace.Add("organizations/a.yaml", "CitedDocument", "id: a\ntype: QĐ\nsubject: b\n");

        Read("organizations/a.yaml:1:1 PLAN1085 : A file of kind CitedDocument does not belong in this folder; move it to papers.");
    }

    [Fact]
    public void Read_BrokenFile_IsToldAndLeftOut()
    {
        workspace.Add("organizations/a.yaml", "Organization", "id: a\nnane: b\n");

        var bag = new DiagnosticBag();
        var loaded = WorkspaceReader.Read(workspace.Root, bag);

        bag.ToSorted().Select(d => d.Id).ShouldBe(["PLAN1048", "PLAN1046"]);
        loaded.Workspace.Organizations.Find("a").ShouldBeNull();
        loaded.Workspace.Organizations.Find("ubnd").ShouldNotBeNull();
    }

    [Fact]
    public void Read_LinkOutOfTheWorkspace_IsNotFollowed()
    {
        var outside = Directory.CreateDirectory(Path.Combine(workspace.Outside, "outside"));
        var secret = Path.Combine(outside.FullName, "secret.yaml");
        File.WriteAllText(secret, "apiVersion: plan/v1\nkind: Organization\nid: secret\nname: a\n");
        File.CreateSymbolicLink(Path.Combine(workspace.Root, "organizations/link.yaml"), secret);
        Directory.CreateSymbolicLink(Path.Combine(workspace.Root, "plans"), outside.FullName);
        Directory.CreateSymbolicLink(Path.Combine(workspace.Root, "papers"), Path.Combine(workspace.Root, "papers"));

        var loaded = Read(
            "organizations/link.yaml:1:1 PLAN1083 : This is a link to a place outside the workspace and is not read; copy the file into the folder.",
            "plans:1:1 PLAN1083 : This is a link to a place outside the workspace and is not read; copy the file into the folder.");

        loaded.Workspace.Organizations.Find("secret").ShouldBeNull();
    }

    [Fact]
    public void Read_LinkInsideTheWorkspace_IsRead()
    {
        workspace.Add("data/tinh.yaml", "Organization", "id: tinh\nname: a\n");
        File.CreateSymbolicLink(Path.Combine(workspace.Root, "organizations/tinh.yaml"), "../data/tinh.yaml");

        Read().Workspace.Organizations.Find("tinh").ShouldNotBeNull();
    }

    [Fact]
    public void FindRoot_BelowAndOutside_WalksUp()
    {
        workspace.Add("plans/2026/kh.yaml", "ActionPlan", "id: a\n");

        WorkspaceReader.FindRoot(Path.Combine(workspace.Root, "plans/2026/kh.yaml")).ShouldBe(workspace.Root);
        WorkspaceReader.FindRoot(workspace.Root).ShouldBe(workspace.Root);
        WorkspaceReader.FindRoot(Path.Combine(workspace.Outside, "kh.yaml")).ShouldBeNull();
        WorkspaceReader.FindRoot(Path.GetRelativePath(Directory.GetCurrentDirectory(), workspace.Root)).ShouldNotBeNull().ShouldEndWith("/w");
    }

    public void Dispose() => workspace.Dispose();

    private LoadedWorkspace Read(params string[] expected)
    {
        var bag = new DiagnosticBag();
        var loaded = WorkspaceReader.Read(workspace.Root, bag);
        bag.ToSorted().Select(d => workspace.Plain($"{d.Span} {d.Id} {d.Path}: {d.GetMessage(Language.English)}")).ShouldBe(expected);
        return loaded;
    }
}
