namespace Plan.Sdk.Templating.Tests;

public sealed class TemplatePagesTests
{
    public static TheoryData<string> Ids => [.. TemplatePages.Ids.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Find_Id_GivesTheWholePage(string id)
    {
        var page = TemplatePages.Find(id).ShouldNotBeNull();
        var descriptor = TemplateDiagnostics.All.Single(d => d.Id == id);

        page.Split('\n')[0].TrimEnd('\r').ShouldBe($"# {id} – {descriptor.Title.Vi} · {descriptor.Title.En}");
        page.ShouldContain(descriptor.DefaultSeverity == Diagnostics.DiagnosticSeverity.Error ? "Mức: lỗi · Tier: error" : "Mức: cảnh báo · Tier: warning");
        string[] parts =
        [
            "## Tiếng Việt", "**Nguyên nhân.**", "**Vì sao.**", "**Cách sửa.**", "## English", "**Cause.**", "**Why.**", "**How to fix.**", "## Sai · Wrong", "## Đúng · Right",
        ];
        var positions = parts.Select(p => page.IndexOf(p, StringComparison.Ordinal)).ToArray();
        positions.ShouldAllBe(p => p > 0);
        positions.ShouldBe(positions.Order());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Find_Examples_OneIsToldThisAndTheOtherNothing(string id)
    {
        var examples = TemplatePages.Find(id)!.Replace("\r\n", "\n", StringComparison.Ordinal).Split("```scriban\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)]).ToArray();
        examples.Length.ShouldBe(2);
        Run.Findings(examples[0]).ShouldHaveSingleItem().ShouldContain($" {id} ");
        Run.Findings(examples[1]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("PLAN4041")]
    [InlineData("PLAN4042")]
    [InlineData("PLAN4048")]
    [InlineData("PLAN4050")]
    [InlineData("PLAN4053")]
    [InlineData("PLAN4054")]
    [InlineData("PLAN4055")]
    [InlineData("PLAN4058")]
    [InlineData("PLAN4060")]
    [InlineData("PLAN4073")]
    [InlineData("PLAN4081")]
    public void Ids_WhatTemplatesAreToldMostOften_HasAPage(string id) => TemplatePages.Ids.ShouldContain(id);

    [Theory]
    [InlineData("PLAN4000")]
    [InlineData("plan4053")]
    [InlineData("")]
    public void Find_NoSuchPage_GivesNothing(string id) => TemplatePages.Find(id).ShouldBeNull();
}
