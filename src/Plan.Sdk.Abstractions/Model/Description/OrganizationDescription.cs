namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="Organization"/>.</summary>
internal static class OrganizationDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<Organization>("Cơ quan, đơn vị, bộ phận", "An organization");
        var id = b.Field("id", Shape.Id, o => o.Id, "Mã", "Id", required: true);
        var name = b.Field("name", Shape.Text, o => o.Name, "Tên đầy đủ, viết như trong câu: Ủy ban nhân dân phường Hương An", "Full name as it stands inside a sentence", required: true);
        var shortName = b.Field("shortName", Shape.Text, o => o.ShortName, "Tên gọi trong văn bản của chính mình: Ủy ban nhân dân phường", "Short name inside its own papers");
        var header = b.Field("headerLines", Shape.Texts, o => o.HeaderLines, "Các dòng tên ở đầu văn bản", "Lines at the head of a paper");
        var symbol = b.Field("symbol", Shape.Text, o => o.Symbol, "Chữ viết tắt trong ký hiệu: UBND", "Abbreviation in symbols");
        var collective = b.Field("collective", Shape.Text, o => o.Collective, "Tên tập thể khi ký TM.: Ủy ban nhân dân", "The collective that TM. signs for");
        var level = b.Field("level", new ChoiceShape(
            Shape.Choice("trung-uong", AdministrativeLevel.Central, "trung ương", "central"),
            Shape.Choice("tinh", AdministrativeLevel.Province, "tỉnh", "province"),
            Shape.Choice("thanh-pho", AdministrativeLevel.City, "thành phố", "city"),
            Shape.Choice("thi-xa", AdministrativeLevel.Town, "thị xã", "town"),
            Shape.Choice("huyen", AdministrativeLevel.RuralDistrict, "huyện", "rural district"),
            Shape.Choice("quan", AdministrativeLevel.UrbanDistrict, "quận", "urban district"),
            Shape.Choice("phuong", AdministrativeLevel.Ward, "phường", "ward"),
            Shape.Choice("xa", AdministrativeLevel.Commune, "xã", "commune"),
            Shape.Choice("thi-tran", AdministrativeLevel.Township, "thị trấn", "township"),
            Shape.Choice("dac-khu", AdministrativeLevel.SpecialZone, "đặc khu", "special zone")), o => o.Level, "Cấp hành chính", "Kind of administrative unit");
        var place = b.Field("place", Shape.Text, o => o.Place, "Địa danh nơi đóng trụ sở, không kèm danh từ chung: Hương An", "Name of the place where it sits, without the common noun");
        var naming = b.Field("placeNaming", new ChoiceShape(
            Shape.Choice("proper", PlaceNaming.Proper, "tên riêng thường", "a proper name"),
            Shape.Choice("person", PlaceNaming.Person, "tên người", "a person"),
            Shape.Choice("number", PlaceNaming.Number, "chữ số", "a number"),
            Shape.Choice("event", PlaceNaming.Event, "sự kiện lịch sử", "a historic event")), o => o.PlaceNaming, "Địa danh đặt theo gì (tên người, chữ số, sự kiện thì ghi cả danh từ chung)", "What the place is named after");
        var validFrom = b.Field("validFrom", Shape.Date, o => o.ValidFrom, "Ngày thành lập", "First day of its existence");
        var validTo = b.Field("validTo", Shape.Date, o => o.ValidTo, "Ngày cuối cùng còn hoạt động", "Last day of its existence");
        var successors = b.Field("successors", Shape.Units, o => o.Successors, "Mã cơ quan kế thừa", "Ids of its successors");
        var parents = b.Field("parents", Shape.List<ParentLink>(() => ParentLinkDescription.Record), o => o.Parents, "Cơ quan cấp trên, theo thời gian", "Organizations above it, each for a time");
        var members = b.Field("members", Shape.Units, o => o.Members, "Mã các đơn vị mà tên gọi chung này gồm: các phường, các trường …", "Ids of those that this common name stands for together");
        var units = b.Field("units", Shape.List<Organization>(() => Record), o => o.Units, "Đơn vị, bộ phận trực thuộc", "Units inside it");
        return b.Build(v => new Organization
        {
            Id = v.Required(id),
            Name = v.Required(name),
            ShortName = v.Get<string>(shortName),
            HeaderLines = v.List<string>(header),
            Symbol = v.Get<string>(symbol),
            Collective = v.Get<string>(collective),
            Level = v.Value<AdministrativeLevel>(level),
            Place = v.Get<string>(place),
            PlaceNaming = v.Value<PlaceNaming>(naming),
            ValidFrom = v.Value<DateOnly>(validFrom),
            ValidTo = v.Value<DateOnly>(validTo),
            Successors = v.List<string>(successors),
            Parents = v.List<ParentLink>(parents),
            Members = v.List<string>(members),
            Units = v.List<Organization>(units),
        });
    }
}
