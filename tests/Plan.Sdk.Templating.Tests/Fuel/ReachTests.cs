using System.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Templating.Functions;

namespace Plan.Sdk.Templating.Tests.Fuel;

/// <summary>A template reaches its data and nothing else: no CLR, no files, no environment, no clock, no chance.</summary>
public sealed class ReachTests
{
    [Theory]
    [InlineData("{{ plan.GetType }}")]
    [InlineData("{{ plan.get_type }}")]
    [InlineData("{{ plan.id.GetType }}")]
    [InlineData("{{ plan.id.Length }}")]
    [InlineData("{{ plan.id.length }}")]
    [InlineData("{{ plan.__proto__ }}")]
    [InlineData("{{ plan.constructor }}")]
    [InlineData("{{ plan.Id }}")]
    [InlineData("{{ plan.EqualityContract }}")]
    [InlineData("{{ plan.tasks.Count }}")]
    [InlineData("{{ plan['id'] }}")]
    [InlineData("{{ plan.tasks['Capacity'] }}")]
    [InlineData("{{ date.now.Ticks }}")]
    [InlineData("{{ date.now.to_string }}")]
    [InlineData("{{ plan.id.to_string }}")]
    [InlineData("{{ plan.id = 'x' }}")]
    [InlineData("{{ plan.tasks[0] = 1 }}")]
    [InlineData("{{ plan = 1 }}")]
    [InlineData("{{ 'plan.id' | object.eval }}")]
    [InlineData("{{ '{{ 1 }' | object.eval_template }}")]
    [InlineData("{{ plan | object.to_json }}")]
    [InlineData("{{ '{}' | object.from_json }}")]
    [InlineData("{{ plan }}")]
    [InlineData("{{ plan.tasks }}")]
    [InlineData("{{ 'a' | regex.match 'a' }}")]
    [InlineData("{{ 'aaaa' | regex.replace '(a+)+$' '' }}")]
    [InlineData("{{ math.random 1 10 }}")]
    [InlineData("{{ math.uuid }}")]
    [InlineData("{{ date.utc_now }}")]
    [InlineData("{{ date.today }}")]
    [InlineData("{{ env.PATH }}")]
    [InlineData("{{ include plan.id }}")]
    [InlineData("{{ include ('a' + 'b') }}")]
    [InlineData("{{ import plan }}")]
    [InlineData("{{ this.plan }}")]
    [InlineData("{{ func f }}{{ end }}")]
    [InlineData("{{ while true }}{{ end }}")]
    [InlineData("{{ do; 1; end }}")]
    [InlineData("{{ @string.upcase }}")]
    [InlineData("{{ 1 << 2147483647 }}")]
    public void Template_LeftOut_IsRefused(string body)
    {
        var diagnostics = new DiagnosticBag();
        Template.Compile(Run.Head + body, "thu.md", Run.NoPack, diagnostics).ShouldBeNull();
        diagnostics.ToSorted().ShouldContain(d => d.Severity == DiagnosticSeverity.Error && d.Span!.Start.Line == 5);
    }

    [Theory]
    [InlineData("../bi-mat")]
    [InlineData("..\\bi-mat")]
    [InlineData("./mot")]
    [InlineData("con/mot")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\Windows\\win.ini")]
    [InlineData("\\\\may-khac\\chung\\mot")]
    [InlineData("file:///etc/passwd")]
    [InlineData("mot.md")]
    [InlineData("MOT")]
    [InlineData("mot\0")]
    [InlineData("mot ")]
    [InlineData("")]
    public void Include_NotAFileOfThePack_IsRefused(string name)
    {
        using var folder = new PackFolder();
        File.WriteAllText(Path.Combine(folder.Parent, "bi-mat.md"), Part("bi-mat"));
        Directory.CreateDirectory(Path.Combine(folder.Path, "con"));
        File.WriteAllText(Path.Combine(folder.Path, "con", "mot.md"), Part("mot"));
        File.WriteAllText(Path.Combine(folder.Path, "mot.md"), Part("mot"));
        var diagnostics = new DiagnosticBag();
        var pack = TemplatePack.Load(folder.Path, diagnostics);
        var written = name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\0", "`+'\0", StringComparison.Ordinal);
        Template.Compile($"{Run.Head}{{{{ include '{written}' }}}}", "thu.md", pack, diagnostics).ShouldBeNull();
        diagnostics.ToSorted().Select(d => d.Id).ShouldContain(id => id == "PLAN4032" || id == "PLAN4018" || id.StartsWith("PLAN400"));
        diagnostics.ToSorted().ShouldAllBe(d => !d.GetMessage(Language.English).Contains("bí mật"));
    }

    [Fact]
    public void Load_Links_AreRefused()
    {
        using var folder = new PackFolder();
        var secret = Path.Combine(folder.Parent, "bi-mat.md");
        File.WriteAllText(secret, Part("bi-mat"));
        File.WriteAllText(Path.Combine(folder.Path, "that.md"), Part("that"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "gia.md"), secret);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "mat.md"), Path.Combine(folder.Parent, "khong-co.md"));
        var diagnostics = new DiagnosticBag();
        TemplatePack.Load(folder.Path, diagnostics).Files.Select(f => f.Name).ShouldBe(["that.md"]);
        diagnostics.ToSorted().Select(d => d.Id).ShouldBe(["PLAN4034", "PLAN4034"]);
    }

    [Fact]
    public void Load_FolderThatIsALink_IsRefused()
    {
        using var folder = new PackFolder();
        File.WriteAllText(Path.Combine(folder.Path, "that.md"), Part("that"));
        var link = Path.Combine(folder.Parent, "templates");
        Directory.CreateSymbolicLink(link, folder.Path);
        var diagnostics = new DiagnosticBag();
        TemplatePack.Load(link, diagnostics).Files.ShouldBeEmpty();
        diagnostics.ToSorted().ShouldHaveSingleItem().Id.ShouldBe("PLAN4034");
    }

    [Fact]
    public void Include_CaseTwins_AreTwoParts()
    {
        using var folder = new PackFolder();
        File.WriteAllText(Path.Combine(folder.Path, "mot.md"), Part("mot") + "thường");
        File.WriteAllText(Path.Combine(folder.Path, "Mot.md"), Part("Mot") + "hoa");
        Run.Tree("{{ include 'mot' }} {{ include 'Mot' }}", pack: TemplatePack.Load(folder.Path, new())).ShouldBe("bí mậtthường bí mậthoa");
    }

    [Fact]
    public void DateNow_Plan_IsItsReferenceDate()
    {
        Run.Tree("{{ date.now | vn.short_date }}", Samples.Full).ShouldBe("05/3/2026");
        Run.Tree("{{ date.now | vn.short_date }}", new PlanContext(Samples.Small.Plan, Samples.Small.Workspace, new(1999, 12, 31))).ShouldBe("31/12/1999");
    }

    [Fact]
    public void Render_AnotherPlan_KeepsNothingOfTheFirst()
    {
        var template = Template.Compile(Run.Head + "{{ plan.document.subject }} {{ capture c }}{{ plan.id }}{{ end }}{{ c }}", "thu.md", Run.NoPack, new())!;
        var first = TreeText.Of(TemplateRenderer.Render(template, Samples.Full, "00", new())!.Body);
        TreeText.Of(TemplateRenderer.Render(template, Samples.Small, "00", new())!.Body).ShouldBe("Chăm sóc cây xanh thu-nghiem\n");
        TreeText.Of(TemplateRenderer.Render(template, Samples.Full, "00", new())!.Body).ShouldBe(first);
    }

    /// <summary>Whatever a template can come upon by names is a value of the language, never another object of the CLR.</summary>
    [Fact]
    public void Fields_OfTheWholeModel_GivePlainValues()
    {
        var seen = 0;
        Visit(ModelDescription.ActionPlan, Samples.Full.Plan);
        seen.ShouldBeGreaterThan(300);

        void Visit(RecordDescription description, object record)
        {
            foreach (var field in (IEnumerable<FieldDescription>)description.Fields)
            {
                if (field.Get(record, Samples.Full) is not { } value) continue;
                Look(field.Shape, value);
            }
        }

        void Look(ValueShape shape, object value)
        {
            seen++;
            if (shape is RecordShape inner) Visit(inner.Description, value);
            else if (shape is ListShape list) foreach (var item in (IEnumerable)value) Look(list.Item, item);
            else (value is string or int or decimal or bool or DateOnly or CalendarPoint or Amount or ClauseText or Enum).ShouldBeTrue(value.GetType().Name);
        }
    }

    [Fact]
    public void Functions_All_AreOfKnownGroups() =>
        TemplateFunctions.BuiltIn.Groups.ShouldBe(["string", "array", "math", "date", "object", "html", "vn"], ignoreOrder: true);

    private static string Part(string id) => $"---\nid: {id}\nkind: part\n---\nbí mật";

    /// <summary>A folder inside another one; both go when the test ends.</summary>
    private sealed class PackFolder : IDisposable
    {
        public PackFolder() => Path = Directory.CreateDirectory(System.IO.Path.Combine(Parent, "mau")).FullName;

        public string Parent { get; } = Directory.CreateTempSubdirectory("plan-mau-").FullName;

        public string Path { get; }

        public void Dispose() => Directory.Delete(Parent, recursive: true);
    }
}
