using System.Text;
using Plan.Sdk.Benchmarks.Plans;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.Documents.Docx;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Benchmarks.Reports;

/// <summary>The compared report at each stage of the way, in the workspace of Hương An.</summary>
internal sealed class ReportJob
{
    private static readonly DocxDocumentWriter Writer = new();
    private static readonly ExamplePlan Example = new();
    private readonly ValueList<TemplateFile> files;

    /// <summary>Prepares the report; throws when it does not read or render without errors.</summary>
    public ReportJob(int rows, ReportTable table)
    {
        files = ReportTemplate.Pack(table).Files;
        Content = Encoding.UTF8.GetBytes(ReportYaml.Of(ReportContent.Of(rows), table));
        Plan = Read();
        Context = Example.ContextOf(Plan.Model);
        Template = Compile();
        Document = Render();
        Source = new(File, Content, new(Example.Workspace, ReportTemplate.Pack(table), []));
    }

    /// <summary>The name in messages.</summary>
    public static string File => "plans/bao-cao.yaml";

    /// <summary>The YAML.</summary>
    public byte[] Content { get; }

    /// <summary>The model.</summary>
    public PlanDocument<ActionPlan> Plan { get; }

    /// <summary>The model as rules and templates see it.</summary>
    public PlanContext Context { get; }

    /// <summary>The compiled template.</summary>
    public Template Template { get; }

    /// <summary>The document tree.</summary>
    public OfficialDocument Document { get; }

    /// <summary>What the front door takes.</summary>
    public PlanSource Source { get; }

    /// <summary>YAML to linked model.</summary>
    public PlanDocument<ActionPlan> Read()
    {
        var diagnostics = new DiagnosticBag();
        var read = PlanYamlReader.Read(Content, File, diagnostics) ?? throw ExamplePlan.Failed(diagnostics);
        return PlanLinker.Link(read, Example.Workspace, diagnostics);
    }

    /// <summary>Template text to compiled template.</summary>
    public Template Compile()
    {
        // Each pack compiles its templates itself: nothing comes from the cache of loose texts.
        var diagnostics = new DiagnosticBag();
        return new TemplatePack(files).Find(ReportTemplate.Id, diagnostics) ?? throw ExamplePlan.Failed(diagnostics);
    }

    /// <summary>Model and template to document tree.</summary>
    public OfficialDocument Render() => Render(Template);

    /// <summary>Document tree to DOCX.</summary>
    public MemoryStream Write() => Write(Document);

    /// <summary>Model and compiled template to DOCX: what the targets speak of.</summary>
    public MemoryStream RenderAndWrite() => Write(Render());

    /// <summary>Model and template text to DOCX: the other libraries read their template at each run.</summary>
    public MemoryStream CompileRenderAndWrite() => Write(Render(Compile()));

    private OfficialDocument Render(Template template)
    {
        var diagnostics = new DiagnosticBag();
        return TemplateRenderer.Render(template, Context, "", diagnostics) ?? throw ExamplePlan.Failed(diagnostics);
    }

    private static MemoryStream Write(OfficialDocument document)
    {
        var diagnostics = new DiagnosticBag();
        var bytes = new MemoryStream();
        Writer.Write(document, bytes, diagnostics);
        return diagnostics.HasErrors ? throw ExamplePlan.Failed(diagnostics) : bytes;
    }
}
