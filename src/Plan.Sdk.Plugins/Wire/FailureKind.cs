namespace Plan.Sdk.Plugins.Wire;

/// <summary>Why a call or a start has failed, or a worker ends.</summary>
internal enum FailureKind : byte
{
    /// <summary>For a reason that may be shown, in both languages: a <see cref="Extensibility.DataSourceException"/>.</summary>
    Told,

    /// <summary>It was stopped.</summary>
    Cancelled,

    /// <summary>Something was thrown; its type is told.</summary>
    Thrown,

    /// <summary>A cell has a value of a type that no cell may have; the type is told.</summary>
    Cell,

    /// <summary>A row is longer than a message may be.</summary>
    RowTooLong,

    /// <summary>No memory was left.</summary>
    OutOfMemory,

    /// <summary>Something was thrown on a thread of the plugin's own.</summary>
    Thread,

    /// <summary>Something was thrown in work that nobody waits for: <c>async void</c>, or an item of the thread pool.</summary>
    Background,

    /// <summary>The entry's assembly, or one that it needs, can't be loaded; its name is told.</summary>
    NotLoaded,

    /// <summary>The entry's class is not there or is no plugin.</summary>
    NoEntry,

    /// <summary>The versions of host and worker differ.</summary>
    OtherVersion,
}
