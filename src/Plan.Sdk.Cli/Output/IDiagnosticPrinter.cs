using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Cli.Output;

/// <summary>Prints findings in one form.</summary>
internal interface IDiagnosticPrinter
{
    void Print(IReadOnlyList<Diagnostic> diagnostics, TextWriter output);
}
