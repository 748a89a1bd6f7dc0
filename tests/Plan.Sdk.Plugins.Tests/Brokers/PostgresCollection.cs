using System.Diagnostics.CodeAnalysis;

namespace Plan.Sdk.Plugins.Tests.Brokers;

/// <summary>Tests that share one PostgreSQL server, one after the other.</summary>
[CollectionDefinition(Name)]
[SuppressMessage("Naming", "CA1711", Justification = "xunit's own word.")]
public sealed class PostgresCollection : ICollectionFixture<PostgresServer>
{
    public const string Name = "PostgreSQL";
}
