using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Extensibility;

/// <summary>A function for templates.</summary>
public sealed record PluginFunction
{
    /// <summary>The group and the name, <c>huongan.gach_ngang</c>; the group is the plugin's own.</summary>
    public required string Name { get; init; }

    /// <summary>What it does, for the manual.</summary>
    public required LocalizedText Description { get; init; }

    /// <summary>What it takes, at least one; the value before a pipe is the first.</summary>
    public required ValueList<DataColumn> Parameters { get; init; }

    /// <summary>What it gives.</summary>
    public required DataType Result { get; init; }

    /// <summary>The function itself: arguments as <see cref="DataType"/> says or <c>null</c>; the result likewise. What it throws is told at the template's line.</summary>
    public required Func<ValueList<object?>, object?> Body { get; init; }
}
