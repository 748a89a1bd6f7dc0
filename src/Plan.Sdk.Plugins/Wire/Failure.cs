using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Plugins.Wire;

/// <summary>Why something has failed, as it crosses the wire.</summary>
/// <param name="Kind">What kind of failure.</param>
/// <param name="Words">The reason, or the name of a type or file, in both languages.</param>
internal sealed record Failure(FailureKind Kind, LocalizedText Words)
{
    public Failure(FailureKind kind, string name = "")
        : this(kind, new LocalizedText(name, name))
    {
    }

    public ReadOnlySpan<byte> Write(MessageWriter writer, MessageKind kind, int call) =>
        writer.Begin(kind, call).Byte((byte)Kind).Text(Words.Vi).Text(Words.En).End();

    public static Failure Read(ref MessageReader reader)
    {
        var kind = (FailureKind)reader.Byte();
        return kind <= FailureKind.OtherVersion ? new(kind, new LocalizedText(reader.Text(), reader.Text())) : throw MessageReader.Malformed();
    }
}
