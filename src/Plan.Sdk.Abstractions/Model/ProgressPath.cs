namespace Plan.Sdk.Model;

/// <summary>The way a target's figure is expected to take from its baseline to its horizon.</summary>
public enum ProgressPath
{
    /// <summary>A straight line, month by month.</summary>
    Linear,

    /// <summary>None: before the horizon it is only said whether the target is reached.</summary>
    None,
}
