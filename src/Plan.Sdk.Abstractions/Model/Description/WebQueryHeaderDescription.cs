using Plan.Sdk.Model.Plugins;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="WebQueryHeader"/>.</summary>
internal static class WebQueryHeaderDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<WebQueryHeader>("Một header", "A header");
        var name = b.Field("name", Shape.Text, h => h.Name, "Tên", "Its name", required: true);
        var value = b.Field("value", Shape.Text, h => h.Value, "Giá trị, hoặc phần đứng trước bí mật, như “Bearer ”", "Its value, or what stands before the secret, such as \"Bearer \"");
        var secret = b.Field("secret", Shape.Text, h => h.Secret, "Thiết lập của gói ghi tên bí mật; không ghi chính bí mật", "The pack's setting that names the secret; never the secret itself");
        return b.Build(v => new WebQueryHeader { Name = v.Required(name), Value = v.Get<string>(value), Secret = v.Get<string>(secret) });
    }
}
