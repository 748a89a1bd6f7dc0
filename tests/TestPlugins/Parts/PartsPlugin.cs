using System.Text;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Origins;

namespace TestPlugins;

/// <summary>One object that is all that a worker can't carry. With the setting <c>throw</c> each of its parts throws.</summary>
public sealed class PartsPlugin : IPlanPlugin, IPlanRule, IDocumentWriter, ITemplateFunctions
{
    private static readonly DiagnosticDescriptor Finding = new()
    {
        Id = "PLAN9999", Title = new("Thử", "Test"), Message = new("Kế hoạch {0}.", "Plan {0}."), Category = "Test", DefaultSeverity = DiagnosticSeverity.Warning,
    };

    private bool throws;

    public ValueList<DiagnosticDescriptor> Descriptors => [Finding];

    public string Format => "txt";

    public ValueList<PluginFunction> Functions =>
    [
        new() { Name = "test.shout", Description = new("Viết hoa", "Shouts"), Parameters = [new("text", DataType.Text)], Result = DataType.Text, Body = a => throws ? throw new InvalidDataException() : ((string)a[0]!).ToUpperInvariant() },
    ];

    public ValueTask<ValueList<IPluginPart>> StartAsync(IPluginContext context, CancellationToken cancellation)
    {
        throws = context.Settings.Flag("throw") == true;
        return new([this]);
    }

    public void Check(PlanRuleContext context)
    {
        if (throws) throw new InvalidDataException();
        context.Report(Finding, ModelPath.Root.Field("id"), context.Plan.Id);
    }

    public void Write(OfficialDocument document, Stream output, DiagnosticBag diagnostics)
    {
        if (throws) throw new InvalidDataException();
        output.Write(Encoding.UTF8.GetBytes("văn bản"));
    }
}
