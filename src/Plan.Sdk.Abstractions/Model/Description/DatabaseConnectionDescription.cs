using Plan.Sdk.Model.Plugins;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="DatabaseConnection"/>.</summary>
internal static class DatabaseConnectionDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<DatabaseConnection>("Một cơ sở dữ liệu", "A database");
        var name = b.Field("name", Shape.Id, c => c.Name, "Tên dùng trong truy vấn", "The name by which queries call it", required: true);
        var driver = b.Field("driver", new ChoiceShape(
            Shape.Choice("sqlite", DatabaseDriver.Sqlite, "tệp SQLite", "a SQLite file"),
            Shape.Choice("postgresql", DatabaseDriver.PostgreSql, "máy chủ PostgreSQL", "a PostgreSQL server")), c => c.Driver, "Loại: sqlite, postgresql", "Kind: sqlite, postgresql", required: true);
        var file = b.Field("file", Shape.Text, c => c.File, "Tệp của sqlite, trong thư mục làm việc", "The file of sqlite, in the workspace");
        var host = b.Field("host", Shape.Text, c => c.Host, "Máy chủ", "The server");
        var port = b.Field("port", new IntegerShape(1, 65_535), c => c.Port, "Cổng (thường 5432)", "The port (usually 5432)");
        var database = b.Field("database", Shape.Text, c => c.Database, "Tên cơ sở dữ liệu trên máy chủ", "The database on the server");
        var user = b.Field("user", Shape.Text, c => c.User, "Người dùng chỉ có quyền đọc", "A user who may only read");
        var password = b.Field("password", Shape.Record(() => SecretReferenceDescription.Record), c => c.Password, "Mật khẩu: {secret: tên}", "The password: {secret: name}");
        var plugins = b.Field("plugins", Shape.Texts, c => c.Plugins, "Mã các phần mở rộng được hỏi", "The ids of the plugins that may ask it", required: true);
        return b.Build(v => new DatabaseConnection
        {
            Name = v.Required(name),
            Driver = v.Value<DatabaseDriver>(driver)!.Value,
            File = v.Get<string>(file),
            Host = v.Get<string>(host),
            Port = v.Value<int>(port),
            Database = v.Get<string>(database),
            User = v.Get<string>(user),
            Password = v.Get<SecretReference>(password),
            Plugins = v.List<string>(plugins),
        });
    }
}
