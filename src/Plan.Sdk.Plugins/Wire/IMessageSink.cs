namespace Plan.Sdk.Plugins.Wire;

/// <summary>Where whole messages go. Thread-safe.</summary>
internal interface IMessageSink
{
    /// <summary>Sends a message; the bytes are not needed afterwards. Nothing happens when the other side is gone.</summary>
    void Send(ReadOnlySpan<byte> message);
}
