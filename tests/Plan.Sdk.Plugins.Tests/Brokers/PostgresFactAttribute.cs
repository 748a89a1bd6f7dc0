namespace Plan.Sdk.Plugins.Tests.Brokers;

/// <summary>A test that needs Debian's package <c>postgresql</c>; skipped where it is not installed, but never in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (PostgresServer.Programs is null && Environment.GetEnvironmentVariable("CI") is null) Skip = "postgresql is not installed";
    }
}
