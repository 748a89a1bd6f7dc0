namespace Plan.Sdk.Cli.Tests;

/// <summary>Amendments from the command line, on the made-up ward of 2026.</summary>
public sealed class AmendmentTests
{
    private const string File = "amendments/sua-doi-2027.yaml";
    private static readonly string Root = Repository.PathOf("examples/phuong-2026");
    private static readonly string Plan = Path.Combine(Root, "plans/08-kh-ubnd-2026.yaml");

    [Fact]
    public async Task Render_Amendment_IsThePaperWithOldAndNewWording()
    {
        using var output = new TemporaryFolder();
        var run = await Run.Of("render", Path.Combine(Root, File), "--format", "docx,html,txt", "--output", output.Path);
        run.Error.ShouldBeEmpty();
        run.Code.ShouldBe(0);
        Directory.EnumerateFiles(output.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["12-KH-UBND-2027.docx", "12-KH-UBND-2027.html", "12-KH-UBND-2027.txt"]);
        (await System.IO.File.ReadAllTextAsync(Path.Combine(output.Path, "12-KH-UBND-2027.txt"))).ShouldMatchApproved(c => c.NoDiff());
    }

    [Fact]
    public async Task Render_Folder_MakesTheAmendmentsToo()
    {
        using var output = new TemporaryFolder();
        (await Run.Of("render", Root, "--format", "txt", "--output", output.Path)).Code.ShouldBe(0);
        System.IO.File.Exists(Path.Combine(output.Path, "amendments/12-KH-UBND-2027.txt")).ShouldBeTrue();
        (await System.IO.File.ReadAllTextAsync(Path.Combine(output.Path, "08-KH-UBND-2026.txt"))).ShouldContain("đạt ít nhất 98%");
    }

    [Theory]
    [InlineData("2027-03-14", "đạt ít nhất 98%")]
    [InlineData("2027-03-15", "đạt ít nhất 99%")]
    public async Task Render_AsOf_IsThePlanOfThatDay(string day, string words)
    {
        using var output = new TemporaryFolder();
        (await Run.Of("render", Plan, "--as-of", day, "--format", "txt", "--output", output.Path)).Code.ShouldBe(0);
        (await System.IO.File.ReadAllTextAsync(Path.Combine(output.Path, "08-KH-UBND-2026.txt"))).ShouldContain(words);
    }

    [Theory]
    [InlineData("by: 2027-09", "by: 2025-09", "amendments/sua-doi-2027.yaml:23:")]
    [InlineData("atLeast: 99", "atLeast: 120", "plans/08-kh-ubnd-2026.yaml:")]
    public async Task Validate_AmendmentThatMakesThePlanWrong_IsToldWithTheAmendmentAndAsOf(string old, string replacement, string place)
    {
        using var ward = Changed(old, replacement);
        var plan = Path.Combine(ward.Path, "plans/08-kh-ubnd-2026.yaml");
        (await Run.Of("validate", plan)).Out.ShouldNotContain(" PLAN2");
        var asOf = await Run.Of("validate", plan, "--as-of", "2027-12-31");
        asOf.Out.ShouldContain($"{place}");
        asOf.Out.ShouldContain(" PLAN2");
        var own = await Run.Of("validate", Path.Combine(ward.Path, File));
        own.Out.ShouldContain(place);
        own.Out.ShouldContain(" PLAN2");
        (await Run.Of("validate", Path.Combine(Root, File), "--all")).Out.ShouldNotContain("PLAN");
    }

    [Fact]
    public async Task Diff_BetweenTwoDays_SaysWhatTheAmendmentChanged()
    {
        var run = await Run.Of("diff", Plan, "--from", "2026-12-31", "--to", "2027-12-31");
        run.Error.ShouldBeEmpty();
        run.Out.ShouldContain("1. Chỉ tiêu 1, giai đoạn 2028 - 2030 (kham-suc-khoe-2030) tăng từ 98% lên 99% (nâng yêu cầu)\n");
        run.Out.ShouldEndWith("5 điểm khác nhau: 2 thêm, 0 bỏ, 3 sửa, 0 chuyển chỗ.\n");
        (await Run.Of("diff", Plan, "--from", "2027-03-15", "--to", "2030-12-31")).Out.ShouldBe("Không có điểm khác nhau.\n");
    }

    [PythonFact]
    public async Task Diff_BetweenTwoDaysAsJson_NamesTheAmendmentsLines()
    {
        var run = await Run.Of("diff", Plan, "--from", "2026-12-31", "--to", "2027-12-31", "--format", "json");
        (await OutputSchema.FaultsOf("diff", run.Out)).ShouldBeEmpty();
        using var json = System.Text.Json.JsonDocument.Parse(run.Out);
        var raised = json.RootElement.GetProperty("differences")[0];
        raised.GetProperty("effect").GetString().ShouldBe("stricter");
        raised.GetProperty("before").GetProperty("file").GetString()!.ShouldEndWith("08-kh-ubnd-2026.yaml");
        raised.GetProperty("after").GetProperty("file").GetString()!.ShouldEndWith(File);
        raised.GetProperty("after").GetProperty("line").GetInt32().ShouldBe(21);
    }

    [Theory]
    [InlineData("diff", "--from", "2026-12-31")]
    [InlineData("diff")]
    [InlineData("diff", "--from", "31/12/2026", "--to", "2027-12-31")]
    public async Task Diff_HalfTold_IsWrongUsage(params string[] args) => (await Run.Of([args[0], Plan, .. args[1..]])).Code.ShouldBe(2);

    [Fact]
    public async Task Render_AmendmentWithoutSuchAPlan_IsTold()
    {
        using var ward = Changed("plan: minh-hoa-tre-em-2026-2030", "plan: luat-tccqdp-2025");
        var run = await Run.Of("render", Path.Combine(ward.Path, File), "--output", ward.Path);
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("sua-doi-2027.yaml:5:7: lỗi PLAN3601");
    }

    [Fact]
    public async Task Render_AmendmentThatIsADecision_HasArticles()
    {
        using var ward = Changed("type: KH", "type: QĐ");
        Change(ward, "changes:", "proposedBy: Trưởng phòng Văn hóa - Xã hội\nchanges:");
        var run = await Run.Of("render", Path.Combine(ward.Path, File), "--format", "docx,html,txt", "--output", ward.Path);
        run.Error.ShouldBeEmpty();
        (await System.IO.File.ReadAllTextAsync(Path.Combine(ward.Path, "12-QĐ-UBND-2027.txt"))).ShouldMatchApproved(c => c.NoDiff());
        var html = await System.IO.File.ReadAllTextAsync(Path.Combine(ward.Path, "12-QĐ-UBND-2027.html"));
        html.ShouldContain(">ỦY BAN NHÂN DÂN PHƯỜNG MINH HỌA</p>");
        html.ShouldContain("<b>Điều 3.</b> ");
    }

    [Fact]
    public async Task Render_DecisionThatNamesWhoCarriesItOut_SaysSo()
    {
        using var ward = Changed("type: KH", "type: QĐ");
        Change(ward, "changes:", "responsible: chánh Văn phòng HĐND và UBND, Trưởng phòng Văn hóa - Xã hội\nchanges:");
        (await Run.Of("render", Path.Combine(ward.Path, File), "--format", "txt", "--output", ward.Path)).Code.ShouldBe(0);
        (await System.IO.File.ReadAllTextAsync(Path.Combine(ward.Path, "12-QĐ-UBND-2027.txt")))
            .ShouldContain("Điều 3. Chánh Văn phòng HĐND và UBND, Trưởng phòng Văn hóa - Xã hội chịu trách nhiệm thi hành Quyết định này./.");
    }

    [Fact]
    public async Task Render_AmendmentThatIsAResolution_IsToldWhatToDo()
    {
        using var ward = Changed("type: KH", "type: NQ");
        var run = await Run.Of("render", Path.Combine(ward.Path, File), "--output", ward.Path);
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("sua-doi-2027.yaml:7:9: lỗi PLAN6016");
        run.Error.ShouldContain("Ghi type: QĐ hoặc KH");
    }

    [Fact]
    public async Task Render_TemplateOfAnotherModel_IsTold()
    {
        using var output = new TemporaryFolder();
        var run = await Run.Of("render", Plan, "--template", "sua-doi-bo-sung", "--output", output.Path);
        run.Code.ShouldBe(1);
        run.Error.ShouldContain("PLAN6014");
        (await Run.Of("render", Path.Combine(Root, File), "--template", "ke-hoach", "--output", output.Path)).Error.ShouldContain("PLAN6015");
        Directory.EnumerateFileSystemEntries(output.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task Validate_AmendmentAmongPlans_IsToldWhereItBelongs()
    {
        using var ward = Changed("type: KH", "type: KH");
        System.IO.File.Move(Path.Combine(ward.Path, File), Path.Combine(ward.Path, "plans/sua-doi-2027.yaml"));
        (await Run.Of("validate", ward.Path)).Out.ShouldContain("PLAN1085");
    }

    private static TemporaryFolder Changed(string old, string replacement)
    {
        var folder = new TemporaryFolder();
        folder.CopyFrom(Root);
        Change(folder, old, replacement);
        return folder;
    }

    private static void Change(TemporaryFolder ward, string old, string replacement)
    {
        var path = Path.Combine(ward.Path, File);
        var text = System.IO.File.ReadAllText(path);
        text.ShouldContain(old, Case.Sensitive);
        System.IO.File.WriteAllText(path, text.Replace(old, replacement, StringComparison.Ordinal));
    }
}
