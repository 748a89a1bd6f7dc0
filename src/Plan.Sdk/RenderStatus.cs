namespace Plan.Sdk;

/// <summary>How a render ended.</summary>
public enum RenderStatus
{
    /// <summary>All outputs are there.</summary>
    Done,

    /// <summary>The plan, the workspace or the template has errors; there is no output.</summary>
    Refused,
}
