using Plan.Sdk.Collections;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins.InProcess;

/// <summary>Functions for templates in this process. What one throws goes on to the template's line.</summary>
internal sealed class GuardedFunctions : GuardedPart, ITemplateFunctions
{
    private readonly CallGuard guard;
    private volatile Func<ValueList<object?>, object?>[]? bodies;

    public GuardedFunctions(CallGuard guard, ITemplateFunctions functions)
    {
        this.guard = guard;
        bodies = [.. functions.Functions.Select(f => f.Body)];
        Functions = functions.Functions.Select((f, i) => f with { Body = arguments => Call(i, arguments) }).ToValueList();
    }

    /// <inheritdoc/>
    public ValueList<PluginFunction> Functions { get; }

    /// <inheritdoc/>
    public override void Drop() => bodies = null;

    private object? Call(int function, ValueList<object?> arguments) => bodies is { } running ? running[function](arguments) : throw guard.Stopped();
}
