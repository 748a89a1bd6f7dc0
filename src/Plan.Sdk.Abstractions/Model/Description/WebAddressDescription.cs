using Plan.Sdk.Model.Plugins;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="WebAddress"/>.</summary>
internal static class WebAddressDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<WebAddress>("Một địa chỉ mạng", "A web address");
        var host = b.Field("host", Shape.Text, a => a.Host, "Tên máy chủ, như api.example.gov.vn", "The host, such as api.example.gov.vn", required: true);
        var scheme = b.Field("scheme", new ChoiceShape(
            Shape.Choice("https", WebScheme.Https, "có mã hóa", "encrypted"),
            Shape.Choice("http", WebScheme.Http, "không mã hóa", "in the open")), a => a.Scheme, "Cách hỏi: https (thường dùng), http", "How it is asked: https (usually), http");
        var port = b.Field("port", new IntegerShape(1, 65_535), a => a.Port, "Cổng (thường 443, hoặc 80 với http)", "The port (usually 443, or 80 for http)");
        var isPrivate = b.Field("private", Shape.Boolean, a => a.Private, "Có phải địa chỉ trong mạng nội bộ không", "Whether it may be an address of the own network");
        var plugins = b.Field("plugins", Shape.Texts, a => a.Plugins, "Mã các phần mở rộng được hỏi", "The ids of the plugins that may ask it", required: true);
        return b.Build(v => new WebAddress
        {
            Host = v.Required(host),
            Scheme = v.Value<WebScheme>(scheme) ?? WebScheme.Https,
            Port = v.Value<int>(port),
            Private = v.Value<bool>(isPrivate) ?? false,
            Plugins = v.List<string>(plugins),
        });
    }
}
