using Plan.Sdk;
using Plan.Sdk.Diagnostics;

var builder = WebApplication.CreateBuilder(args);
var folder = builder.Configuration["Workspace"] ?? "../../huong-an";
builder.Services.AddPlanSdk().AddPlugins(o => o.Workspace = folder);
var app = builder.Build();

app.MapHealthChecks("/health");
app.MapPost("/render", async (HttpRequest request, string format, PlanEngine engine, HostedPlugins plugins, CancellationToken stopped) =>
{
    var workspace = engine.OpenWorkspaceOf(folder, await plugins.Host);
    using var body = new MemoryStream();
    await request.Body.CopyToAsync(body, stopped);
    var result = await engine.RenderAsync(new PlanSource("plan.yaml", body.ToArray(), workspace), new RenderOptions { Formats = [format] }, stopped);
    if (result.Status == RenderStatus.Done) return Results.File(result.Outputs[0].Content.ToArray(), ContentType(format), result.Outputs[0].Name);
    var findings = result.Diagnostics.Select(d => new { d.Id, d.Span?.Start.Line, d.Span?.Start.Column, Message = d.GetMessage(Language.Vietnamese) });
    return Results.Json(findings, statusCode: StatusCodes.Status422UnprocessableEntity);
});

app.Run();

static string ContentType(string format) => format switch
{
    "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "html" => "text/html; charset=utf-8",
    _ => "text/plain; charset=utf-8",
};
