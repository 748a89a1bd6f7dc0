using System.Diagnostics;
using System.Globalization;
using Plan.Sdk.Benchmarks.Reports;
using Plan.Sdk.Documents;

namespace Plan.Sdk.Benchmarks.Templates;

/// <summary>What a rendering allocates for each character that it prints, for tables of growing length.</summary>
internal static class TemplateGrowth
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    /// <summary>Prints a line for each size: rows, characters, bytes and their ratio, for a document and for text.</summary>
    public static void Run()
    {
        Console.WriteLine("| rows | document: characters | bytes | bytes each | text: characters | bytes | bytes each |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var rows in (int[])[50, 500, 2_000, 5_000])
        {
            var job = new ReportJob(rows, ReportTable.FromTemplate);
            var document = Measure(job.Render, d => Characters(d.Body));
            var report = new TextReport(rows);
            var text = Measure(report.Render, t => t.Length);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {rows:#,0} | {document} | {text} |"));
        }
    }

    private static string Measure<T>(Func<T> render, Func<T, long> count)
    {
        for (var start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUp;) render();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var made = render();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return string.Create(CultureInfo.InvariantCulture, $"{count(made):#,0} | {bytes:#,0} | {(double)bytes / count(made):0.0}");
    }

    private static long Characters(IEnumerable<Block> blocks) => blocks.Sum(block => block switch
    {
        Paragraph paragraph => paragraph.Text.PlainText.Length,
        Numbered numbered => numbered.Text.PlainText.Length,
        Table table => table.Rows.Append(table.Head).Sum(row => row.Cells.Sum(cell => (long)cell.PlainText.Length)),
        _ => 0L,
    });
}
