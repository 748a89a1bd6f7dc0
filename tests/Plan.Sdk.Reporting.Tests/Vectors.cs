namespace Plan.Sdk.Reporting.Tests;

/// <summary>Reads the files of questions and answers.</summary>
internal static class Vectors
{
    /// <summary>The cells of each line that is no remark.</summary>
    public static List<string[]> Read(string file) =>
        [.. File.ReadLines(Repository.PathOf($"tests/Plan.Sdk.Reporting.Tests/Vectors/{file}")).Where(l => !l.StartsWith('#')).Select(l => l.Split(','))];
}
