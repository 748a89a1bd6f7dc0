namespace Plan.Sdk.Plugins;

/// <summary>What a plugin may use up; the host ends what takes more.</summary>
public sealed record PluginBudgets
{
    /// <summary>How long its start may take, 1 to 60 seconds. Usually ten.</summary>
    public TimeSpan Start { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a call may take, 1 to 300 seconds. Usually thirty.</summary>
    public TimeSpan Call { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The memory of its worker, 64 to 4,096 MB. Usually 256.</summary>
    public int MemoryMB { get; init; } = 256;
}
