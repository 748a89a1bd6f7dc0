using System.Text.Json;

namespace Plan.Sdk.Cli.Tests;

/// <summary>Many plans, judged several at a time, are told as if they had been judged one after the other.</summary>
public sealed class ValidateBatchTests : IDisposable
{
    private const int Count = 60;
    private readonly TemporaryFolder folder = new();

    public ValidateBatchTests()
    {
        folder.CopyFrom(Repository.PathOf("examples/huong-an"));
        var first = Path.Combine(folder.Path, "plans", "79-kh-ubnd-2019.yaml");
        var plan = File.ReadAllText(first);
        File.Delete(first);
        for (var i = 0; i < Count; i++)
        {
            var text = plan.Replace("id: huong-an-79-2019", $"id: ke-hoach-{i:00}", StringComparison.Ordinal);
            File.WriteAllText(FileOf(i), (i % 7) switch
            {
                3 => text.Replace("objectives:", "objectves:", StringComparison.Ordinal),
                5 => text[..(text.Length / 2)] + "\n\t- [",
                6 => "",
                _ => text,
            });
        }
    }

    [Fact]
    public async Task Validate_ManyPlans_SaysWhatEachSaysAloneInTheOrderOfTheFiles()
    {
        var alone = new List<string>();
        for (var i = 0; i < Count; i++) alone.AddRange(Found((await Run.Of("validate", FileOf(i), "--format", "json", "--all")).Out));
        alone.Count.ShouldBeGreaterThan(Count);

        for (var time = 0; time < 5; time++)
        {
            var run = await Run.Of("validate", folder.Path, "--format", "json", "--all");
            run.Code.ShouldBe(1);
            Found(run.Out).ShouldBe(alone);
        }
    }

    [Fact]
    public async Task Validate_FileThatCannotBeRead_StopsNoOther()
    {
        var held = FileOf(7);
        using (new FileStream(held, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var run = await Run.Of("validate", folder.Path);
            run.Code.ShouldBe(1);
            run.Out.ShouldContain("PLAN6002");
            run.Out.ShouldContain(Path.GetFileName(FileOf(Count - 1)));
            run.Out.ShouldContain($"{Count} kế hoạch");
        }
    }

    [Fact]
    public void Run_Stopped_EndsBeforeAllIsRead()
    {
        using var stop = new CancellationTokenSource();
        var engine = PlanEngine.CreateDefault();
        var taken = 0;
        var files = Enumerable.Range(0, Count).Select(i =>
        {
            if (Interlocked.Increment(ref taken) == 10) stop.Cancel();
            return FileOf(i);
        });
        Should.Throw<OperationCanceledException>(() => new ValidateBatch(engine, false, null).Run(files, new(engine), stop.Token).Count());
        taken.ShouldBeLessThan(Count);
    }

    [Fact]
    public async Task Validate_Stopped_IsToldAsAnOutsideFailure()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(["validate", folder.Path], new(output, error, false), TimeProvider.System, new(canceled: true));
        code.ShouldBe(ExitCode.OutsideFailed);
        output.ToString().ShouldBeEmpty();
        error.ToString().Trim().ShouldBe(Texts.Interrupted);
    }

    public void Dispose() => folder.Dispose();

    private string FileOf(int i) => Path.Combine(folder.Path, "plans", $"{i:00}.yaml");

    private static List<string> Found(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("diagnostics").EnumerateArray().Select(d => d.GetRawText()).ToList();
    }
}
