using Spectre.Console;

namespace Plan.Sdk.Cli;

/// <summary>A bar that counts finished plans while a person watches; nothing otherwise.</summary>
internal static class RenderProgress
{
    private const int FewestWithBar = 8;

    /// <summary>Runs the work, which calls its argument after each finished plan.</summary>
    /// <param name="console">The streams. While a bar is shown, what the work prints waits until the bar is done.</param>
    /// <param name="total">The number of plans.</param>
    /// <param name="work">The work, on the streams it is given.</param>
    public static void Run(CommandConsole console, int total, Action<CommandConsole, Action> work)
    {
        if (!console.IsTerminal || total < FewestWithBar)
        {
            work(console, () => { });
            return;
        }

        using var printed = new StringWriter();
        using var told = new StringWriter();
        var screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error) });
        try
        {
            screen.Progress().AutoClear(true).Start(context =>
            {
                var bar = context.AddTask($"{total} kế hoạch", maxValue: total);
                work(new(printed, told, false), () => bar.Increment(1));
            });
        }
        finally
        {
            console.Error.Write(told);
            console.Out.Write(printed);
        }
    }
}
