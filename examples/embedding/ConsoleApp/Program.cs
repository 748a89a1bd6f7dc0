using Microsoft.Extensions.DependencyInjection;
using Plan.Sdk;
using Plan.Sdk.Diagnostics;

if (args.Length != 1)
{
    Console.Error.WriteLine("usage: ConsoleApp PLAN.yaml");
    return 2;
}

await using var services = new ServiceCollection().AddPlanSdk().BuildServiceProvider();
var engine = services.GetRequiredService<PlanEngine>();

var source = new PlanSource(args[0], File.ReadAllBytes(args[0]), engine.OpenWorkspaceOf(args[0]));
var result = await engine.RenderAsync(source, new RenderOptions { Formats = ["docx", "txt"] });

foreach (var finding in result.Diagnostics) Console.Error.WriteLine($"{finding.Span}: {finding.Severity} {finding.Id}: {finding.GetMessage(Language.Vietnamese)}");
foreach (var file in result.Outputs) Console.WriteLine(file.WriteTo("output"));
return result.Status == RenderStatus.Done ? 0 : 1;
