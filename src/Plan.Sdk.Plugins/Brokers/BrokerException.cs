using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins.Brokers;

/// <summary>Something a broker can't do, as a kind of diagnostic with its arguments. It has no inner exception: drivers put hosts, paths and passwords in theirs.</summary>
internal sealed class BrokerException(DiagnosticDescriptor descriptor, params object[] arguments) : Exception
{
    /// <summary>What can't be done.</summary>
    public Diagnostic Diagnostic { get; } = new(descriptor, null, arguments);

    /// <summary>Whether a server or file is away, rather than a question wrong.</summary>
    public bool IsOutage => Diagnostic.Descriptor.Equals(PluginDiagnostics.ConnectionDown);

    /// <inheritdoc/>
    public override string Message => $"{Diagnostic.Id}: {Diagnostic.GetMessage(Language.English)}";

    /// <summary>The same for a plugin.</summary>
    public DataSourceException ToSourceException() =>
        new(new LocalizedText($"{Diagnostic.GetMessage(Language.Vietnamese)} ({Diagnostic.Id})", $"{Diagnostic.GetMessage(Language.English)} ({Diagnostic.Id})"));
}
