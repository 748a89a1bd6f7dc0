using Plan.Sdk.Model.Plugins;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="PluginsFile"/>.</summary>
internal static class PluginsFileDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<PluginsFile>("Các phần mở rộng của đơn vị", "The plugins of a workspace");
        var plugins = b.Field("plugins", Shape.List<PluginUse>(() => PluginUseDescription.Record), f => f.Plugins, "Phần mở rộng được dùng", "The plugins");
        var connections = b.Field("connections", Shape.List<DatabaseConnection>(() => DatabaseConnectionDescription.Record), f => f.Connections, "Cơ sở dữ liệu mà phần mở rộng được hỏi", "Databases that plugins may ask");
        var addresses = b.Field("addresses", Shape.List<WebAddress>(() => WebAddressDescription.Record), f => f.Addresses, "Địa chỉ mạng mà phần mở rộng được hỏi", "Web addresses that plugins may ask");
        var secrets = b.Field("secrets", Shape.List<SecretSource>(() => SecretSourceDescription.Record), f => f.Secrets, "Nơi để các bí mật", "Where secrets come from");
        return b.Build(v => new PluginsFile
        {
            Plugins = v.List<PluginUse>(plugins),
            Connections = v.List<DatabaseConnection>(connections),
            Addresses = v.List<WebAddress>(addresses),
            Secrets = v.List<SecretSource>(secrets),
        });
    }
}
