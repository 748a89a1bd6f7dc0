using Plan.Sdk.Model.Plugins;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="SecretSource"/>.</summary>
internal static class SecretSourceDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<SecretSource>("Nơi để một bí mật", "Where a secret comes from");
        var name = b.Field("name", Shape.Id, s => s.Name, "Tên bí mật", "The secret's name", required: true);
        var environment = b.Field("environment", Shape.Text, s => s.Environment, "Biến môi trường chứa bí mật", "The environment variable that holds it", group: "source");
        var file = b.Field("file", Shape.Text, s => s.File, "Tệp chỉ chủ máy đọc được, nên để ngoài thư mục làm việc", "A file that only its owner may read, best outside the workspace", group: "source");
        return b.Build(v => new SecretSource { Name = v.Required(name), Environment = v.Get<string>(environment), File = v.Get<string>(file) });
    }
}
