using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Extensibility;

/// <summary>A data source can't give its rows. The message says why in the words of its user, and no password, address or path that is not theirs to see.</summary>
public sealed class DataSourceException : Exception
{
    /// <summary>One without a reason.</summary>
    public DataSourceException()
    {
    }

    /// <summary>One with its reason.</summary>
    public DataSourceException(string message)
        : base(message)
    {
    }

    /// <summary>One with its reason in both languages; <see cref="Exception.Message"/> is the Vietnamese one.</summary>
    public DataSourceException(LocalizedText reason)
        : base(reason?.Vi) => Reason = reason;

    /// <summary>One with its reason and what caused it, which is not shown.</summary>
    public DataSourceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>One with its reason in both languages and what caused it, which is not shown.</summary>
    public DataSourceException(LocalizedText reason, Exception innerException)
        : base(reason?.Vi, innerException) => Reason = reason;

    /// <summary>The reason in both languages; <c>null</c> when it was given in one.</summary>
    public LocalizedText? Reason { get; }
}
