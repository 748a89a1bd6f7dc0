using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Yaml.Events;
using YamlDotNet.Core.Events;

namespace Plan.Sdk.Yaml.Reading;

/// <summary>The two keys that every file has: <c>apiVersion</c> and <c>kind</c>.</summary>
internal static class RootKeys
{
    public const string ApiVersion = "apiVersion";

    public const string Kind = "kind";

    /// <summary>Whether a key of the root is one of the two.</summary>
    public static bool IsOwn(string key) => key is ApiVersion or Kind;

    /// <summary>The kind of the file, judged against the one asked for; <c>null</c> after an error that leaves none.</summary>
    /// <param name="kind">The value of <c>kind</c>; <c>null</c> when missing.</param>
    /// <param name="expected">The kind asked for; <c>null</c>: any.</param>
    /// <param name="start">Where the file's keys begin.</param>
    /// <param name="findings">Takes what is wrong.</param>
    /// <param name="mayComeLater">Whether the text could not be read to its end.</param>
    public static DocumentKind? ReadKind(Scalar? kind, DocumentKind? expected, SourcePosition start, Findings findings, bool mayComeLater)
    {
        if (kind is null)
        {
            if (!mayComeLater) findings.At(YamlDiagnostics.MissingKind, start, start, expected?.Name ?? ValueNames.Kinds(ModelDescription.Kinds));
            return expected;
        }

        findings.Path.Push(Kind);
        var from = Findings.Position(kind.Start);
        var to = Findings.Position(kind.End);
        var found = ModelDescription.FindKind(kind.Value);
        if (found is null)
        {
            var nearest = NearestName.Find(kind.Value, ModelDescription.Kinds.Select(k => k.Name));
            findings.At(YamlDiagnostics.UnknownKind, from, to, nearest, [kind.Value, ValueNames.Suggest(nearest), ValueNames.Kinds(ModelDescription.Kinds)]);
        }
        else if (expected is not null && found != expected)
        {
            findings.At(YamlDiagnostics.OtherKind, from, to, found.Name, expected.Name);
            found = null;
        }

        findings.Path.Pop();
        return found;
    }

    /// <summary>Reports an <c>apiVersion</c> that is missing or another one.</summary>
    public static void CheckApiVersion(Scalar? version, SourcePosition start, Findings findings)
    {
        if (version is null)
        {
            findings.At(YamlDiagnostics.ApiVersion, start, start, ModelDescription.ApiVersion, ValueNames.Nothing);
            return;
        }

        if (string.Equals(version.Value, ModelDescription.ApiVersion, StringComparison.Ordinal)) return;
        findings.Path.Push(ApiVersion);
        findings.At(
            YamlDiagnostics.ApiVersion,
            Findings.Position(version.Start),
            Findings.Position(version.End),
            ModelDescription.ApiVersion,
            [ModelDescription.ApiVersion, new LocalizedText($", không phải “{version.Value}”", $", not \"{version.Value}\"")]);
        findings.Path.Pop();
    }
}
