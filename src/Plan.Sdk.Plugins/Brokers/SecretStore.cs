using System.Text;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk.Plugins.Brokers;

/// <summary>
/// The operator's secrets. Only brokers read them, at the moment they need one, and put them on the wire; nothing keeps one, and there is no way to list them.
/// Thread-safe.
/// </summary>
/// <param name="places">Where they are kept; of two with one name the last counts.</param>
public sealed class SecretStore(IEnumerable<SecretPlace> places)
{
    private const int MostBytes = 64 * 1024;
    private const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly Dictionary<string, SecretPlace> byName = places.GroupBy(p => p.Name, StringComparer.Ordinal).ToDictionary(p => p.Key, p => p.Last(), StringComparer.Ordinal);

    /// <summary>A store without secrets.</summary>
    public static SecretStore None { get; } = new([]);

    /// <summary>Says of each secret that can't be read why and what to do, without saying what it is.</summary>
    /// <param name="diagnostics">Where it is said.</param>
    public void Check(DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (var name in byName.Keys.Order(StringComparer.Ordinal))
        {
            try
            {
                Read(new(name));
            }
            catch (BrokerException fault)
            {
                diagnostics.Add(fault.Diagnostic);
            }
        }
    }

    /// <summary>A secret.</summary>
    /// <exception cref="BrokerException">It can't be had.</exception>
    internal string Read(SecretHandle handle)
    {
        if (!byName.TryGetValue(handle.Name, out var place)) throw new BrokerException(PluginDiagnostics.SecretUnknown, handle.Name);
        var secret = place.File is { } file ? ReadFile(handle.Name, file) : Environment.GetEnvironmentVariable(place.Environment ?? "");
        if (string.IsNullOrEmpty(secret)) throw new BrokerException(PluginDiagnostics.SecretMissing, handle.Name);
        return secret.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0 ? secret : throw new BrokerException(PluginDiagnostics.SecretUnreadable, handle.Name);
    }

    private static string ReadFile(string name, string path)
    {
        try
        {
            using var handle = File.OpenHandle(path);
            // Windows keeps the right to read in lists that only its own programs read; the operator sees to it there.
            if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(handle) & Others) != UnixFileMode.None) throw new BrokerException(PluginDiagnostics.SecretUnprotected, name);
            var bytes = new byte[MostBytes + 1];
            var read = RandomAccess.Read(handle, bytes, 0);
            if (read > MostBytes) throw new BrokerException(PluginDiagnostics.SecretUnreadable, name);
            return Strict.GetString(bytes.AsSpan(0, read)).TrimStart('\uFEFF').TrimEnd('\r', '\n');
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BrokerException(PluginDiagnostics.SecretMissing, name);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or DecoderFallbackException or ArgumentException or NotSupportedException)
        {
            throw new BrokerException(PluginDiagnostics.SecretUnreadable, name);
        }
    }
}
