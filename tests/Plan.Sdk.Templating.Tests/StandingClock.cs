namespace Plan.Sdk.Templating.Tests;

/// <summary>Time stands still, so that a busy machine makes no difference to a rendering.</summary>
internal sealed class StandingClock : TimeProvider
{
    public override long GetTimestamp() => 0;
}
