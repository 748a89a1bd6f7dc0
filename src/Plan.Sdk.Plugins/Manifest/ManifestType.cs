namespace Plan.Sdk.Plugins.Manifest;

/// <summary>The types of JSON value in a manifest.</summary>
internal enum ManifestType
{
    Text,
    Word,
    Number,
    Flag,
    List,
    Object,
    Default,
}
