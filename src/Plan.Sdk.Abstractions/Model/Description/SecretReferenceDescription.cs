using Plan.Sdk.Model.Plugins;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="SecretReference"/>.</summary>
internal static class SecretReferenceDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<SecretReference>("Một bí mật gọi theo tên", "A secret, by name");
        var secret = b.Field("secret", Shape.Id, r => r.Secret, "Tên bí mật", "The secret's name", required: true);
        return b.Build(v => new SecretReference { Secret = v.Required(secret) });
    }
}
