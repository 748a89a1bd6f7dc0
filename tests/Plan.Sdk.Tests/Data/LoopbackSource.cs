using System.Net;
using System.Net.Sockets;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Tests.Data;

/// <summary>Another office's system: a server on loopback that sends a table for each connection, and the source that asks it.</summary>
internal sealed class LoopbackSource : IDataSource, IDisposable
{
    private readonly TcpListener server = new(IPAddress.Loopback, 0);
    private readonly string table;

    public LoopbackSource(string table)
    {
        this.table = table;
        server.Start();
        _ = ServeAsync();
    }

    public string Name => "y-te";

    /// <summary>Whether the server takes connections and then says nothing.</summary>
    public bool IsSilent { get; init; }

    public async ValueTask<DataPage> ReadAsync(DataQuery query, CancellationToken cancellation)
    {
        using var client = new TcpClient();
        await client.ConnectAsync((IPEndPoint)server.LocalEndpoint, cancellation);
        using var reader = new StreamReader(client.GetStream());
        var text = await reader.ReadToEndAsync(cancellation);
        return TableSource.PageOf(text.Split('\n', StringSplitOptions.RemoveEmptyEntries), query, query.MostRows, new(2026, 12, 31, 8, 0, 0, TimeSpan.FromHours(7)));
    }

    /// <summary>Pulls the plug.</summary>
    public void Dispose() => server.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var client = await server.AcceptTcpClientAsync();
                if (IsSilent) continue;
                await client.GetStream().WriteAsync(System.Text.Encoding.UTF8.GetBytes(table));
                client.Dispose();
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // The server was stopped.
        }
    }
}
