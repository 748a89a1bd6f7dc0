using System.Diagnostics.CodeAnalysis;

namespace Plan.Sdk.Plugins.Wire;

/// <summary>A cell holds a value of a type that no cell may have. Never leaves the worker.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It always has its type.")]
[SuppressMessage("Design", "CA1064", Justification = "Caught where pages are sent.")]
internal sealed class CellException(Type type) : Exception
{
    /// <summary>The type.</summary>
    public Type Type { get; } = type;
}
