using System.Globalization;
using System.Text;
using BenchmarkDotNet.Running;
using Plan.Sdk.Benchmarks.Figures;
using Plan.Sdk.Benchmarks.Plugins;
using Plan.Sdk.Benchmarks.Reports;
using Plan.Sdk.Benchmarks.Templates;
using Plan.Sdk.Benchmarks.Wards;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
switch (args)
{
    case ["content", var rows]:
        Console.WriteLine(ReportContent.Of(Number(rows)).ToJson());
        return 0;
    case ["report", var folder, .. var sizes]:
        ReportComparison.Run(folder, sizes.Select(Number));
        return 0;
    case ["growth"]:
        TemplateGrowth.Run();
        return 0;
    case ["generate", var folder, .. var count]:
        WardWorkspace.Write(folder, count is [var plans] ? Number(plans) : WardWorkspace.Communes);
        return 0;
    case ["plugins"]:
        await PluginJobs.Measure();
        return 0;
    case ["plugin-host"]:
        await HostJobs.Measure();
        return 0;
    case ["generate-cascade", var folder, .. var count]:
        WardWorkspace.Write(folder, count is [var communes] ? Number(communes) : WardWorkspace.Communes, cascade: true);
        return 0;
    case ["rollup"]:
        FigureJobs.MeasureRollUp();
        return 0;
    case ["receive", var folder, .. var count]:
        await ReceivingJob.Measure(folder, count is [var reports] ? Number(reports) : 10_000);
        return 0;
    case ["write-reports", var folder]:
        Console.WriteLine(CommuneFigures.Write(folder));
        return 0;
    case ["read-reports", var folder]:
        FigureJobs.MeasureReading(folder);
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ReportContent).Assembly).Run(args);
        return 0;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
