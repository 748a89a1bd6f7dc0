using System.Globalization;
using System.Text;
using Plan.Sdk.Plugins;

namespace Plan.Sdk.Cli.Plugins;

/// <summary>The files of a new plugin. The texts of <c>Resources/plugin/</c> have <c>@WORDS@</c>, in their names too, for what differs.</summary>
/// <param name="id">The plugin's id.</param>
/// <param name="kind"><see cref="Pack"/> or <see cref="Assembly"/>.</param>
internal sealed class StarterPlugin(string id, string kind)
{
    public const string Pack = "pack";
    public const string Assembly = "assembly";
    private const string Ending = ".txt";

    private readonly (string Word, string Value)[] words =
    [
        ("@ID@", id),
        ("@SHORT@", id.Split('.')[^1]),
        ("@NAMESPACE@", string.Join('.', id.Split('.').Select(Capital))),
        ("@CLASS@", Capital(id.Split('.')[^1])),
        ("@VERSION@", HostOffer.Current.Version.ToString()),
        ("@BELOW@", string.Create(CultureInfo.InvariantCulture, $"{HostOffer.Current.Version.Major + 1}.0.0")),
        ("@CONTRACT@", HostOffer.Current.Contract.ToString()),
    ];

    /// <summary>The files below a folder.</summary>
    public IEnumerable<(string Path, byte[] Content)> Files(string root)
    {
        var own = typeof(StarterPlugin).Assembly;
        var prefix = $"plugin/{kind}/";
        foreach (var name in own.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(own.GetManifestResourceStream(name)!);
            yield return (Path.Combine([root, .. Fill(name[prefix.Length..^Ending.Length]).Split('/')]), Encoding.UTF8.GetBytes(Fill(reader.ReadToEnd())));
        }
    }

    /// <summary>What to do with them, Vietnamese and English.</summary>
    public string NextSteps(string root)
    {
        var build = kind == Assembly ? $"\n  dotnet test {root}/tests\n  dotnet publish {root}" : "";
        return $"""
            Đã tạo xong; README.md trong đó nói từng tệp làm gì. Tiếp theo:
            Done; the README.md says what each file is for. Next:{build}
              plan plugin pack {root}
              plan plugin install {id}-0.1.0.zip --workspace …
            """;
    }

    private string Fill(string text)
    {
        foreach (var (word, value) in words) text = text.Replace(word, value, StringComparison.Ordinal);
        return text;
    }

    /// <summary><c>so-lieu</c> becomes <c>SoLieu</c>; a name of C# does not begin with a digit.</summary>
    private static string Capital(string group)
    {
        var name = string.Concat(group.Split('-').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
        return char.IsAsciiDigit(name[0]) ? $"N{name}" : name;
    }
}
