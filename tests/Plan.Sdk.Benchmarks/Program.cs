using System.Globalization;
using Plan.Sdk.Benchmarks.Reports;
using Plan.Sdk.Benchmarks.Wards;

Console.OutputEncoding = System.Text.Encoding.UTF8;
switch (args)
{
    case ["content", var rows]:
        Console.WriteLine(ReportContent.Of(int.Parse(rows, CultureInfo.InvariantCulture)).ToJson());
        return 0;
    case ["generate", var folder]:
        WardWorkspace.Write(folder, WardWorkspace.Communes);
        return 0;
    case ["generate", var folder, var count]:
        WardWorkspace.Write(folder, int.Parse(count, CultureInfo.InvariantCulture));
        return 0;
    default:
        return 2;
}
