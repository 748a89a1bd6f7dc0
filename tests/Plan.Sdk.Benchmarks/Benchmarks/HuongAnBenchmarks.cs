using System.Text;
using BenchmarkDotNet.Attributes;
using Plan.Sdk.Benchmarks.Plans;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.Documents.Docx;
using Plan.Sdk.Documents.Html;
using Plan.Sdk.Documents.Text;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating;
using Plan.Sdk.Validation;
using Plan.Sdk.Yaml;
using YamlDotNet.Core;

namespace Plan.Sdk.Benchmarks.Benchmarks;

/// <summary>The plan of Hương An, stage by stage; the stages add up to the whole job.</summary>
[Config(typeof(QuickConfig))]
public class HuongAnBenchmarks
{
    private static readonly PlanValidator Validator = new(PlanRules.BuiltIn);
    private readonly ExamplePlan example = new();
    private readonly PlanEngine engine = new PlanEngineBuilder().UseClock(new FixedClock()).Build();
    private string yaml = "";
    private PlanDocument<ActionPlan> plan = null!;
    private PlanContext context = null!;
    private Template template = null!;
    private OfficialDocument document = null!;
    private PlanSource source = null!;

    /// <summary>Prepares the input of each stage.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        yaml = Encoding.UTF8.GetString(example.Content);
        plan = example.Read();
        context = example.ContextOf(plan.Model);
        template = TemplatePack.BuiltIn.Find("ke-hoach")!;
        document = Render();
        source = new(example.File, example.Content, new(example.Workspace, TemplatePack.BuiltIn, []));
    }

    /// <summary>The bare parser of YamlDotNet over the same text: what the reader is measured against.</summary>
    [Benchmark(Baseline = true)]
    public int BareYamlEvents()
    {
        var parser = new Parser(new StringReader(yaml));
        var events = 0;
        while (parser.MoveNext()) events++;
        return events;
    }

    /// <summary>YAML to model and source map.</summary>
    [Benchmark]
    public PlanDocument<ActionPlan>? Read() => PlanYamlReader.Read(example.Content, example.File, new DiagnosticBag());

    /// <summary>The references of the model.</summary>
    [Benchmark]
    public PlanDocument<ActionPlan> Link() => PlanLinker.Link(plan, example.Workspace, new DiagnosticBag());

    /// <summary>All rules.</summary>
    [Benchmark]
    public int Validate()
    {
        var diagnostics = new DiagnosticBag();
        Validator.Validate(context, plan, false, diagnostics);
        return diagnostics.Count;
    }

    /// <summary>Template and model to document tree.</summary>
    [Benchmark]
    public OfficialDocument Render() => TemplateRenderer.Render(template, context, "", new DiagnosticBag())!;

    /// <summary>Document tree to DOCX.</summary>
    [Benchmark]
    public long WriteDocx() => Write(new DocxDocumentWriter());

    /// <summary>Document tree to HTML.</summary>
    [Benchmark]
    public long WriteHtml() => Write(new HtmlDocumentWriter());

    /// <summary>Document tree to text.</summary>
    [Benchmark]
    public long WriteText() => Write(new TextDocumentWriter());

    /// <summary>YAML to DOCX through the front door.</summary>
    [Benchmark]
    public ValueTask<RenderResult> WholeJob() => engine.RenderAsync(source, new RenderOptions());

    private long Write(IDocumentWriter writer)
    {
        var bytes = new MemoryStream();
        writer.Write(document, bytes, new DiagnosticBag());
        return bytes.Length;
    }
}
