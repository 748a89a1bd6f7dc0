namespace Plan.Sdk.Plugins.Wire;

/// <summary>What a message between host and worker says. The numbers are the wire's: they change with <see cref="WireFormat.Version"/> alone.</summary>
internal enum MessageKind : byte
{
    /// <summary>Host: the plugin to start, with nonce and versions. The first message.</summary>
    Hello = 1,

    /// <summary>Host: reads a page of a data source.</summary>
    Read = 2,

    /// <summary>Host: asks a health probe.</summary>
    Check = 3,

    /// <summary>Either: nobody waits for a call any more.</summary>
    Cancel = 4,

    /// <summary>Host: the plugin is to end.</summary>
    Stop = 5,

    /// <summary>Host: what a web address answered.</summary>
    HttpAnswer = 6,

    /// <summary>Either: the columns of a page.</summary>
    PageHead = 16,

    /// <summary>Either: some rows of a page.</summary>
    PageRows = 17,

    /// <summary>Either: the page is whole.</summary>
    PageEnd = 18,

    /// <summary>Either: a call has failed.</summary>
    Failed = 19,

    /// <summary>Worker: the answer to <see cref="Hello"/>, before any code of the plugin runs.</summary>
    Welcome = 32,

    /// <summary>Worker: what the plugin provides.</summary>
    Started = 33,

    /// <summary>Worker: why the plugin does not start.</summary>
    NotStarted = 34,

    /// <summary>Worker: how the plugin is.</summary>
    Health = 35,

    /// <summary>Worker: a line of the log.</summary>
    Log = 36,

    /// <summary>Worker: a query for the broker of databases.</summary>
    Sql = 37,

    /// <summary>Worker: a request for the broker of web addresses.</summary>
    Http = 38,

    /// <summary>Worker: it is about to end, and why.</summary>
    Dying = 39,

    /// <summary>Worker: the plugin has ended as it was told to.</summary>
    Stopped = 40,
}
