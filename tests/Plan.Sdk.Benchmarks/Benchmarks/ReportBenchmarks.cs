using System.Text;
using BenchmarkDotNet.Attributes;
using Plan.Sdk.Benchmarks.Plans;
using Plan.Sdk.Benchmarks.Reports;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating;
using Plan.Sdk.Validation;
using YamlDotNet.Core;

namespace Plan.Sdk.Benchmarks.Benchmarks;

/// <summary>A report of 40 fields and a table of 50 and of 2,000 rows, stage by stage.</summary>
[Config(typeof(QuickConfig))]
public class ReportBenchmarks
{
    private static readonly PlanValidator Validator = new(PlanRules.BuiltIn);
    private static readonly RenderOptions Options = new() { Template = ReportTemplate.Id };
    private readonly PlanEngine engine = new PlanEngineBuilder().UseClock(new FixedClock()).Build();
    private ReportJob job = null!;
    private string yaml = "";

    /// <summary>The rows of the table.</summary>
    [Params(50, 2000)]
    public int Rows { get; set; }

    /// <summary>Where the table comes from.</summary>
    [ParamsAllValues]
    public ReportTable Table { get; set; }

    /// <summary>Prepares the input of each stage.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        job = new(Rows, Table);
        yaml = Encoding.UTF8.GetString(job.Content);
        var whole = engine.RenderAsync(job.Source, Options).AsTask().GetAwaiter().GetResult();
        if (whole.Status != RenderStatus.Done) throw new InvalidOperationException(string.Join(Environment.NewLine, whole.Diagnostics.Select(d => d.ToString())));
    }

    /// <summary>The bare parser of YamlDotNet over the same text.</summary>
    [Benchmark(Baseline = true)]
    public int BareYamlEvents()
    {
        var parser = new Parser(new StringReader(yaml));
        var events = 0;
        while (parser.MoveNext()) events++;
        return events;
    }

    /// <summary>YAML to linked model.</summary>
    [Benchmark]
    public PlanDocument<ActionPlan> Load() => job.Read();

    /// <summary>All rules.</summary>
    [Benchmark]
    public int Validate()
    {
        var diagnostics = new DiagnosticBag();
        Validator.Validate(job.Context, job.Plan, false, diagnostics);
        return diagnostics.Count;
    }

    /// <summary>Template text to checked template: once for all papers.</summary>
    [Benchmark]
    public Template CompileTemplate() => job.Compile();

    /// <summary>Model and template to document tree.</summary>
    [Benchmark]
    public OfficialDocument Render() => job.Render();

    /// <summary>Document tree to DOCX.</summary>
    [Benchmark]
    public long WriteDocx() => job.Write().Length;

    /// <summary>Model and template to DOCX: the target's words.</summary>
    [Benchmark]
    public long RenderAndWriteDocx() => job.RenderAndWrite().Length;

    /// <summary>YAML to DOCX through the front door.</summary>
    [Benchmark]
    public ValueTask<RenderResult> WholeJob() => engine.RenderAsync(job.Source, Options);
}
