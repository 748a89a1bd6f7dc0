namespace Plan.Sdk.Plugins.Hosting;

/// <summary>How an installed package looks before it is used.</summary>
internal enum PackageState
{
    /// <summary>It can be used.</summary>
    Fits,

    /// <summary>It is not as it was packed.</summary>
    Altered,

    /// <summary>It does not fit this host, or its settings are wrong.</summary>
    Refused,
}
