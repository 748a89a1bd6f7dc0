namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="ParentLink"/>.</summary>
internal static class ParentLinkDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<ParentLink>("Cơ quan cấp trên", "The organization above, for a time");
        var organization = b.Field("organization", Shape.Organization, p => p.Organization, "Mã cơ quan cấp trên", "Id of the organization above", required: true);
        var from = b.Field("from", Shape.Date, p => p.From, "Từ ngày", "First day");
        var to = b.Field("to", Shape.Date, p => p.To, "Đến ngày", "Last day");
        b.Shorthand(organization);
        return b.Build(v => new ParentLink { Organization = v.Required(organization), From = v.Value<DateOnly>(from), To = v.Value<DateOnly>(to) });
    }
}
