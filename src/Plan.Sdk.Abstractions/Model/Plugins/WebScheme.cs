namespace Plan.Sdk.Model.Plugins;

/// <summary>How an address is asked.</summary>
public enum WebScheme
{
    /// <summary>Encrypted.</summary>
    Https,

    /// <summary>In the open, because the operator allows it.</summary>
    Http,
}
