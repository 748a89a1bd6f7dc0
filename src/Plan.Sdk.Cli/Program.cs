using System.Text;
using Plan.Sdk.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var interrupt = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    interrupt.Cancel();
};
return await CommandLine.RunAsync(args, new(Console.Out, Console.Error, !Console.IsErrorRedirected), TimeProvider.System, interrupt.Token);
