using BenchmarkDotNet.Attributes;
using Plan.Sdk.Benchmarks.Figures;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Indicators;
using Plan.Sdk.Reporting.Results;
using Plan.Sdk.Reporting.RollUp;
using Plan.Sdk.Reporting.Submissions;

namespace Plan.Sdk.Benchmarks.Benchmarks;

/// <summary>Reports accepted, figures reckoned, figures rolled up: 3,321 communes, 20 indicators, 8 years.</summary>
[Config(typeof(QuickConfig))]
public class FigureBenchmarks
{
    private PlanDocument<Submission>[] oneYear = [];
    private FigureTable table = null!;
    private SubmissionRegister register = null!;

    /// <summary>Prepares the input of each stage.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        table = CommuneFigures.Table();
        oneYear = [.. CommuneFigures.Submissions().Where(s => s.Model.Period == "2020")];
        register = SubmissionRegister.Of(oneYear, [], CommuneFigures.Context, CommuneFigures.Obligations, new());
    }

    /// <summary>Point 3: the reports of a year judged and accepted.</summary>
    [Benchmark]
    public int AcceptOneYear() => SubmissionRegister.Of(oneYear, [], CommuneFigures.Context, CommuneFigures.Obligations, new()).All.Count();

    /// <summary>Point 4: all indicators of a year, in total and by unit, formulas among them.</summary>
    [Benchmark]
    public int IndicatorsOfOneYear() =>
        ResultCalculator.Of(CommuneFigures.Context, register, CommuneFigures.Obligations, CommuneFigures.Years[2], new DiagnosticBag()).Totals.Count;

    /// <summary>Point 5: all years and indicators through 34 provinces.</summary>
    [Benchmark]
    public int RollUp() => FigureJobs.RollUp(table);

    /// <summary>Point 5: the tree and what is owed alone.</summary>
    [Benchmark]
    public RollUpCalculator Tree() => new(CommuneFigures.Context, table, CommuneFigures.Obligations, new(2025, 12, 31), new DiagnosticBag());
}
