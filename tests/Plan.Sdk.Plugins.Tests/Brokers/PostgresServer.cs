using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Plan.Sdk.Plugins.Tests.Brokers;

/// <summary>
/// A PostgreSQL server of Debian's package on loopback, in a folder that is gone afterwards. Root can't run one: then it runs as the package's user.
/// </summary>
public sealed class PostgresServer : IAsyncLifetime
{
    public const string Owner = "chu";
    public const string OwnerPassword = "Mật khẩu; của 'chủ'=\"x\"";
    public const string Reader = "doc";
    public const string ReaderPassword = "doc-8f3a";
    private readonly string folder = Directory.CreateTempSubdirectory("plan-sdk-pg-").FullName;
    private Process? server;

    /// <summary>The folder of the server's programs; <c>null</c> where it is not installed.</summary>
    public static string? Programs { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")).Where(d => File.Exists(Path.Combine(d, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
        : null;

    public int Port { get; } = FreePort();

    public async Task InitializeAsync()
    {
        if (Programs is null) return;
        if (Environment.IsPrivilegedProcess) await RunAsync("chown", "postgres", folder);
        var password = Path.Combine(folder, "pw");
        await File.WriteAllTextAsync(password, OwnerPassword);
        if (Environment.IsPrivilegedProcess) await RunAsync("chown", "postgres", password);
        await AsServerUser("initdb", "-D", Path.Combine(folder, "data"), "-U", Owner, "-A", "scram-sha-256", $"--pwfile={password}", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync").RunAsync();
        await StartAsync();
        await ExecuteAsync($"""
            CREATE ROLE {Reader} LOGIN PASSWORD '{ReaderPassword}';
            CREATE TYPE muc AS ENUM ('cao', 'thấp');
            CREATE TABLE chi_so (don_vi varchar(40), thon char(12), ky text, tu_so int, mau_so bigint, ty_le numeric(12,3), do_lech double precision, nho real,
              ngay date, xong boolean, muc muc, ghi_chu text);
            INSERT INTO chi_so VALUES
              ('thon-1', 'Thôn 1', '2026-Q1', 40, 50, 80.125, 0.1, 0.1, '2026-03-31', true, 'cao', 'Nguyễn: "đủ", ' || chr(9) || 'ổn'),
              ('thon-2', 'Thôn 2', '2026-Q1', NULL, 60, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
              ('thon-3', 'Thôn 3', '2026-Q2', 0, 9007199254740993, 0, -1e-7, 16777216, '2024-02-29', false, 'thấp', '');
            CREATE TABLE kin (x text);
            CREATE SEQUENCE dem;
            CREATE FUNCTION ghi() RETURNS int LANGUAGE plpgsql AS $$ BEGIN DELETE FROM chi_so; RETURN 1; END $$;
            GRANT SELECT ON chi_so TO {Reader};
            """);
    }

    /// <summary>Starts it and waits until it answers.</summary>
    public async Task StartAsync()
    {
        for (var attempt = 0; ; attempt++)
        {
            if (server is not { HasExited: false })
                server = AsServerUser("postgres", "-D", Path.Combine(folder, "data"), "-p", $"{Port}", "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off").Start();
            try
            {
                await ExecuteAsync("SELECT 1");
                return;
            }
            catch (NpgsqlException) when (attempt < 100)
            {
                await Task.Delay(100);
            }
        }
    }

    /// <summary>Kills it with all its processes.</summary>
    public void Kill()
    {
        server?.Kill(entireProcessTree: true);
        server?.WaitForExit();
    }

    /// <summary>Runs statements as the owner, past the broker.</summary>
    public async Task<object?> ExecuteAsync(string statements)
    {
        var text = new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = Port, Database = "postgres", Username = Owner, Password = OwnerPassword, Pooling = false };
        await using var connection = new NpgsqlConnection(text.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statements, connection);
        return await command.ExecuteScalarAsync();
    }

    public Task DisposeAsync()
    {
        Kill();
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Task RunAsync(string program, params string[] arguments) => new Command(program, arguments).RunAsync();

    private static Command AsServerUser(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs!, program);
        return Environment.IsPrivilegedProcess ? new("runuser", ["-u", "postgres", "--", path, .. arguments]) : new(path, arguments);
    }

    private sealed record Command(string Program, string[] Arguments)
    {
        public Process Start()
        {
            var process = new Process { StartInfo = new(Program, Arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = "/tmp" } };
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.Start();
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            return process;
        }

        public async Task RunAsync()
        {
            using var process = Process.Start(new ProcessStartInfo(Program, Arguments) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false, WorkingDirectory = "/tmp" })!;
            var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            process.ExitCode.ShouldBe(0, $"{Program}: {await output}{await error}");
        }
    }
}
