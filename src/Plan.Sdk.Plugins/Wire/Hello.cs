using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins.Wire;

/// <summary>The first message: which plugin to start, and how to show that the answer is one to this message.</summary>
internal sealed record Hello
{
    /// <summary>What the answer has to repeat.</summary>
    public required byte[] Nonce { get; init; }

    /// <summary>The contract that the host offers, which the worker's has to be.</summary>
    public required string Contract { get; init; }

    public required PluginIdentity Plugin { get; init; }

    /// <summary>The folder of the package.</summary>
    public required string Folder { get; init; }

    public required PluginEntry Entry { get; init; }

    public required PluginSettings Settings { get; init; }

    public required string ScratchFolder { get; init; }

    /// <summary>The least level that the host's log takes.</summary>
    public required int LogLevel { get; init; }

    /// <summary>The most memory, in MB.</summary>
    public required int MemoryMB { get; init; }

    public ReadOnlySpan<byte> Write(MessageWriter writer)
    {
        writer.Begin(MessageKind.Hello, 0).Int(WireFormat.Mark).Int(WireFormat.Version).Bytes(Nonce).Text(Contract);
        writer.Text(Plugin.Id).Text(Plugin.Version).Text(Folder).Text(Entry.Assembly).Text(Entry.Type).Text(ScratchFolder).Int(LogLevel).Int(MemoryMB);
        SettingsFormat.Write(writer, Settings);
        return writer.End();
    }

    /// <summary>Reads it; <c>null</c> when it is of another version of the wire.</summary>
    public static Hello? Read(ref MessageReader reader)
    {
        if (reader.Int() != WireFormat.Mark) throw MessageReader.Malformed();
        if (reader.Int() != WireFormat.Version) return null;
        return new()
        {
            Nonce = reader.Bytes(WireFormat.Nonce).ToArray(),
            Contract = reader.Text(),
            Plugin = new(reader.Text(), reader.Text()),
            Folder = reader.Text(),
            Entry = new(reader.Text(), reader.Text()),
            ScratchFolder = reader.Text(),
            LogLevel = reader.Int(),
            MemoryMB = reader.Int(),
            Settings = SettingsFormat.Read(ref reader),
        };
    }
}
