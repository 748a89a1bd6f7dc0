using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;

namespace Plan.Sdk.Yaml.Tests.Workspaces;

public sealed class PlanLinkerTests : IDisposable
{
    private readonly TemporaryWorkspace workspace = new();

    public PlanLinkerTests()
    {
        workspace.Add("workspace.yaml", "Workspace", "");
        workspace.Add("organizations/ubnd.yaml", "Organization", "id: ubnd\nname: Ủy ban nhân dân phường\nsymbol: UBND\nunits:\n  - {id: vhxh, name: Phòng Văn hóa - Xã hội}\n");
        workspace.Add("organizations/tinh.yaml", "Organization", "id: tinh\nname: Ủy ban nhân dân tỉnh\nsymbol: UBND\nunits:\n  - {id: so-y-te, name: Sở Y tế}\n");
        workspace.Add("papers/luat.yaml", "CitedDocument", "id: luat-tre-em\ntype: Luật\ndate: 2016-04-05\nsubject: Trẻ em\n");
        workspace.Add("plans/tinh.yaml", "ActionPlan", "id: kh-tinh\ndocument: {type: KH, number: 79, date: 2026-01-05, issuer: tinh, subject: Chăm sóc trẻ em}\n");
        workspace.Add("plans/du-thao.yaml", "ActionPlan", "id: du-thao\ndocument: {type: KH, issuer: tinh, subject: Bản dự thảo}\n");
        workspace.Add("plans/hong.yaml", "ActionPlan", "id: hong\ndocument: {type: KH}\n");
    }

    [Fact]
    public void Link_BasisThatCites_HasThePapersFields()
    {
        var plan = Link("bases:\n  - cites: luat-tre-em\n  - {cites: kh-tinh, text: \"Kế hoạch {number} ngày {date}\"}\n  - cites: du-thao\n");

        plan.Bases.ShouldBe(
        [
            new LegalBasis { Cites = "luat-tre-em", Type = "Luật", Date = new(2016, 4, 5), Subject = "Trẻ em" },
            new LegalBasis
            {
                Cites = "kh-tinh", Type = "KH", Number = "79/KH-UBND", Date = new(2026, 1, 5), Issuer = "tinh", Subject = "Chăm sóc trẻ em",
                Text = ClauseText.Of("Kế hoạch {number} ngày {date}"),
            },
            new LegalBasis { Cites = "du-thao", Type = "KH", Issuer = "tinh", Subject = "Bản dự thảo" },
        ]);
    }

    [Fact]
    public void Link_UnitsOfTheIssuerAndOfOthers_AreFound() =>
        Link("tasks:\n  - {id: a, text: b, lead: vhxh, partners: [tinh, tinh/so-y-te]}\nimplements: [kh-tinh, luat-tre-em]\n").Tasks.Count.ShouldBe(1);

    [Fact]
    public void Link_UnknownIds_AreToldWithTheNearest() => Link(
        "implements: kh-tin\ntasks:\n  - {id: a, text: b, lead: vhx, partners: [so-y-te]}\nbases: [{cites: luat-tre-en}]\n",
        "5:13 PLAN1081 implements[0]: There is no paper \"kh-tin\" in the workspace; did you mean \"kh-tinh\"? Mend the id, or add a file papers/kh-tin.yaml with \"kind: CitedDocument\". -> kh-tinh",
        "7:28 PLAN1080 tasks[0].lead: There is no organization or unit \"vhx\"; did you mean \"vhxh\"? Mend the id, or add it to the \"units\" of ubnd, or add a file organizations/vhx.yaml. -> vhxh",
        "7:44 PLAN1080 tasks[0].partners[0]: There is no organization or unit \"so-y-te\". Mend the id, or add it to the \"units\" of ubnd, or add a file organizations/so-y-te.yaml.",
        "8:17 PLAN1081 bases[0].cites: There is no paper \"luat-tre-en\" in the workspace; did you mean \"luat-tre-em\"? Mend the id, or add a file papers/luat-tre-en.yaml with \"kind: CitedDocument\". -> luat-tre-em");

    [Fact]
    public void Link_WhatACitedPaperSays_IsNotSaidTwice() => Link(
        "bases:\n  - cites: luat-tre-em\n    type: Luật\n    subject: Trẻ em\n",
        "7:5 PLAN1086 bases[0].type: \"type\" already stands in the paper \"luat-tre-em\" that \"cites\" names; delete this key.",
        "8:5 PLAN1086 bases[0].subject: \"subject\" already stands in the paper \"luat-tre-em\" that \"cites\" names; delete this key.");

    [Fact]
    public void Link_BasisThatSaysTooLittle_IsTold() => Link(
        "bases:\n  - {type: QĐ, date: 2026-01-05}\n",
        "6:5 PLAN1087 bases[0]: The basis lacks \"subject\"; add the key, or write \"cites\" with the id of a paper in the workspace.");

    [Fact]
    public void Link_NameThatTheCitedPaperLacks_IsTold() => Link(
        "bases:\n  - {cites: luat-tre-em, text: \"Luật số {number}\"}\n",
        "6:32 PLAN1054 bases[0].text: The text names \"{number}\", but the item has no value for it; add the key \"number\" or take the name out.");

    [Fact]
    public void Link_CitedPlanWithErrors_IsTold() => Link(
        "bases: [{cites: hong}]\n",
        "5:17 PLAN1088 bases[0].cites: The plan \"hong\" (file plans/hong.yaml) has errors and cannot be cited; run \"plan validate plans/hong.yaml\".");

    [Fact]
    public void Link_PlanThatRefersToItself_IsTold()
    {
        workspace.Add("plans/kh.yaml", "ActionPlan", "id: ke-hoach\n");

        Link(
            "implements: ke-hoach\nbases: [{cites: ke-hoach}]\n",
            "5:13 PLAN1089 implements[0]: The plan \"ke-hoach\" cannot refer to itself; write the id of another paper.",
            "6:17 PLAN1089 bases[0].cites: The plan \"ke-hoach\" cannot refer to itself; write the id of another paper.");
    }

    [Fact]
    public void Link_PlanThatStandsAlone_IsToldHowToAddAnOrganization()
    {
        var bag = new DiagnosticBag();

        PlanLinker.Link(Sample.Read(Sample.Head), LoadedWorkspace.Empty, bag);

        var fault = bag.ToSorted().ShouldHaveSingleItem();
        fault.Path.ShouldBe("document.issuer");
        fault.GetMessage(Language.Vietnamese).ShouldBe(
            "Không có cơ quan, đơn vị “ubnd”. Tệp này không nằm trong thư mục làm việc nào: hãy chạy “plan init” để tạo thư mục có workspace.yaml, rồi thêm organizations/ubnd.yaml với “kind: Organization”.");
    }

    [Fact]
    public void Link_ManyAtOnce_GiveTheSame()
    {
        var loaded = WorkspaceReader.Read(workspace.Root, new DiagnosticBag());
        var document = Sample.Read(Sample.Head + "bases: [{cites: kh-tinh}]\n");

        var linked = Enumerable.Range(0, 64).AsParallel().Select(_ => PlanLinker.Link(document, loaded, new DiagnosticBag()).Model).ToArray();

        linked.ShouldAllBe(p => p.Bases[0].Number == "79/KH-UBND");
    }

    public void Dispose() => workspace.Dispose();

    private ActionPlan Link(string text, params string[] expected)
    {
        var bag = new DiagnosticBag();
        var loaded = WorkspaceReader.Read(workspace.Root, bag);
        bag.Count.ShouldBe(0);
        var linked = PlanLinker.Link(Sample.Read(Sample.Head + text), loaded, bag);
        bag.ToSorted().Select(d => workspace.Plain($"{d.Span!.Start.Line}:{d.Span.Start.Column} {d.Id} {d.Path}: {d.GetMessage(Language.English)}{string.Concat(d.Fixes.Select(f => $" -> {f.NewText}"))}"))
            .ShouldBe(expected);
        return linked.Model;
    }
}
