using System.Diagnostics.CodeAnalysis;

namespace Plan.Sdk.Plugins.Wire;

/// <summary>The bytes of the other side are no messages. Never leaves this room.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It always has its fault.")]
[SuppressMessage("Design", "CA1064", Justification = "Caught where messages are read.")]
internal sealed class WireException(WireFault fault) : Exception
{
    /// <summary>What is wrong.</summary>
    public WireFault Fault { get; } = fault;
}
