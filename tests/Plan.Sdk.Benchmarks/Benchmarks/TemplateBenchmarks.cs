using BenchmarkDotNet.Attributes;
using HandlebarsDotNet;
using Plan.Sdk.Benchmarks.Reports;
using Plan.Sdk.Benchmarks.Templates;
using Plan.Sdk.Documents;
using Plan.Sdk.Templating;

namespace Plan.Sdk.Benchmarks.Benchmarks;

/// <summary>The template engine alone, beside Handlebars.Net: the same report of 40 fields and a table.</summary>
[Config(typeof(QuickConfig))]
public class TemplateBenchmarks
{
    private ReportJob document = null!;
    private TextReport text = null!;
    private HandlebarsReport handlebars = null!;

    /// <summary>The rows of the table.</summary>
    [Params(50, 2000)]
    public int Rows { get; set; }

    /// <summary>Prepares the reports; both engines have to print the same text.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        document = new(Rows, ReportTable.FromTemplate);
        text = new(Rows);
        handlebars = new(Rows);
        if (!string.Equals(text.Render(), handlebars.Render(), StringComparison.Ordinal)) throw new InvalidOperationException("The two engines print different texts.");
    }

    /// <summary>Ours: parse, check against the model and bind, of the document's template.</summary>
    [Benchmark]
    public Template ParseCheckBind() => document.Compile();

    /// <summary>Ours: a document tree with the origin of every run.</summary>
    [Benchmark]
    public OfficialDocument RenderDocument() => document.Render();

    /// <summary>Ours: parse, check against the data and bind, of the text's template.</summary>
    [Benchmark]
    public Template ParseCheckBindText() => text.Compile();

    /// <summary>Ours: text with the origin of every range.</summary>
    [Benchmark]
    public string RenderText() => text.Render();

    /// <summary>Handlebars.Net: parse and compile.</summary>
    [Benchmark]
    public HandlebarsTemplate<object, object> HandlebarsCompile() => handlebars.Compile();

    /// <summary>Handlebars.Net: text.</summary>
    [Benchmark]
    public string HandlebarsRender() => handlebars.Render();
}
