namespace Plan.Sdk.PluginWorker.Tests.Hosting;

/// <summary>A clock that stands, whose timers are the system's.</summary>
internal sealed class SteppedClock(DateTimeOffset now) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => now;
}
