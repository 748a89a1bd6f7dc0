namespace Plan.Sdk.Plugins.Tests.Brokers;

/// <summary>As <see cref="PostgresFactAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresTheoryAttribute : TheoryAttribute
{
    public PostgresTheoryAttribute()
    {
        if (PostgresServer.Programs is null && Environment.GetEnvironmentVariable("CI") is null) Skip = "postgresql is not installed";
    }
}
