using Plan.Sdk.Model;

namespace Plan.Sdk.Documents.Presentation;

/// <summary>The figures of Nghị định 30/2020/NĐ-CP of 05/3/2020, in force from that day.</summary>
internal static class Nd30Rules
{
    private const string Sheet = "NĐ 30/2020, Phụ lục I, Phần I, I";
    private const string Parts = "NĐ 30/2020, Phụ lục I, Phần I, II";
    private const string Others = "NĐ 30/2020, Phụ lục I, Phần I, III";
    private const string Samples = "NĐ 30/2020, Phụ lục I, Phần I, II và V (mẫu chữ)";
    private const string Forms = "NĐ 30/2020, Phụ lục I và III, đo trong các mẫu Word chính thức";
    private const string Practice = "Thông lệ thấy trong nhiều văn bản thật";
    internal const string Choice = "Chưa tìm thấy nguồn; do Plan.Sdk chọn";

    public static PresentationRules Rules { get; } = new()
    {
        Set = RuleSet.Nd30,
        Page = new()
        {
            Width = Law(210m, Sheet),
            Height = Law(297m, Sheet),
            Portrait = new(
                Law(25m, $"{Sheet}; {Forms}", 20m, 25m),
                Law(20m, $"{Sheet}; {Forms}", 20m, 25m),
                Law(35m, $"{Sheet}; {Forms}", 30m, 35m),
                Law(20m, $"{Sheet}; {Forms}", 15m, 20m)),
            Landscape = new(Law(20m, Forms), Law(15m, Forms), Law(30m, Forms), Law(15m, Forms)),
            PageNumberDistance = Law(10m, Forms),
            PageNumberPlace = Law(Presentation.PageNumberPlace.TopCenter, Sheet),
            FirstPageHasNoNumber = Law(true, Sheet),
            AnnexCountsItsOwnPages = Law(true, Others),
            Font = Law("Times New Roman", Sheet),
        },
        Text = new()
        {
            FirstLineIndent = Law(10m, $"{Parts}.6; {Forms}", 10m, 12.7m),
            ParagraphGap = Law(6m, $"{Parts}.6; {Forms}", 6m, null),
            LineSpacing = Law(1m, $"{Parts}.6", 1m, 1.5m),
            BasisMark = Law(";", $"{Parts}.6"),
            LastBasisMark = Law(".", $"{Parts}.6"),
            AddresseeMark = Law(";", $"{Parts}.9"),
            LastAddresseeMark = Law(".", $"{Parts}.9"),
            RecipientMark = Law(";", $"{Parts}.9"),
            LastRecipientMark = Law(".", $"{Parts}.9"),
            EndMark = Law(true, "NĐ 30/2020, Phụ lục III: mọi mẫu kết thúc bằng ./. (không có câu nào bắt buộc)"),
            ParentLine = new(false, $"{Choice}: không thấy hướng dẫn in tên cơ quan chủ quản trên tên UBND", Confidence.NotFound, RuleSet.Nd30),
        },
        Blocks = new()
        {
            HeadLeft = Law(67.5m, Forms),
            HeadRight = Law(100m, Forms),
            SignatureLeft = new(0.5m, $"{Choice}: các mẫu chính thức để cột trái 2994/9284, hẹp hơn tên nhiều nơi nhận", Confidence.NotFound, RuleSet.Nd30),
            SigningSpace = new(66m, Choice, Confidence.NotFound, RuleSet.Nd30),
            Gap = new(12m, Choice, Confidence.NotFound, RuleSet.Nd30),
            LetterSubjectGap = Law(6m, Samples),
            ChartHeight = new(75m, Choice, Confidence.NotFound, RuleSet.Nd30),
            ChartBar = new(4.5m, Choice, Confidence.NotFound, RuleSet.Nd30),
            UrgencyMost = Law(new BoxSize(30m, 8m), Others),
            UrgencyHigh = Law(new BoxSize(40m, 8m), Others),
            Urgency = Law(new BoxSize(20m, 8m), Others),
        },
        Numbering = new()
        {
            Article = Law("Điều %.", $"{Parts}.6"),
            Section = Law("%.", $"{Parts}.6"),
            Clause = Law("%.", $"{Parts}.6"),
            Point = Law("%)", $"{Parts}.6"),
            Dash = Usual("-", Practice),
            Plus = Usual("+", Practice),
            AnnexesInRoman = Law(true, Others),
        },
        Components = new()
        {
            NationalName = Look(13m, 12m, 13m, bold: true, capitals: true, alignment: TextAlignment.Center, part: 1),
            Motto = Look(14m, 13m, 14m, bold: true, alignment: TextAlignment.Center, part: 1) with { RuleBelow = Law(1m, Samples) },
            Parent = Look(13m, 12m, 13m, capitals: true, alignment: TextAlignment.Center, part: 2),
            Issuer = Look(13m, 12m, 13m, bold: true, capitals: true, alignment: TextAlignment.Center, part: 2) with { RuleBelow = Law(0.4m, $"{Parts}.2", 0.3333m, 0.5m) },
            Code = Look(13m, 13m, 13m, alignment: TextAlignment.Center, part: 3),
            PlaceAndDate = Look(14m, 13m, 14m, italic: true, alignment: TextAlignment.Center, part: 4),
            TypeName = Look(14m, 13m, 14m, bold: true, capitals: true, alignment: TextAlignment.Center, part: 5),
            Subject = Look(14m, 13m, 14m, bold: true, alignment: TextAlignment.Center, part: 5) with { RuleBelow = Law(0.3334m, Samples, 0.3333m, 0.5m) },
            LetterSubject = Look(12m, 12m, 13m, alignment: TextAlignment.Center, part: 5),
            Deciding = Look(14m, 13m, 14m, bold: true, capitals: true, alignment: TextAlignment.Center, source: Forms),
            Basis = Look(14m, 13m, 14m, italic: true, alignment: TextAlignment.Justified, part: 6),
            Body = Look(14m, 13m, 14m, alignment: TextAlignment.Justified, part: 6),
            PartNumber = Look(14m, 13m, 14m, bold: true, alignment: TextAlignment.Center, part: 6),
            PartTitle = Look(14m, 13m, 14m, bold: true, capitals: true, alignment: TextAlignment.Center, part: 6),
            DivisionNumber = Look(14m, 13m, 14m, bold: true, alignment: TextAlignment.Center, part: 6),
            DivisionTitle = Look(14m, 13m, 14m, bold: true, capitals: true, alignment: TextAlignment.Center, part: 6),
            Article = Look(14m, 13m, 14m, bold: true, alignment: TextAlignment.Justified, part: 6),
            SectionTitle = Look(14m, 13m, 14m, bold: true, capitals: true, alignment: TextAlignment.Justified, part: 6),
            Clause = Look(14m, 13m, 14m, alignment: TextAlignment.Justified, part: 6),
            ClauseTitle = Look(14m, 13m, 14m, bold: true, alignment: TextAlignment.Justified, part: 6),
            Point = Look(14m, 13m, 14m, alignment: TextAlignment.Justified, part: 6),
            Signatory = Look(14m, 13m, 14m, bold: true, capitals: true, alignment: TextAlignment.Center, part: 7),
            SignerName = Look(14m, 13m, 14m, bold: true, alignment: TextAlignment.Center, part: 7),
            Addressee = Look(14m, 13m, 14m, alignment: TextAlignment.Center, part: 9),
            RecipientsLabel = Look(12m, 12m, 12m, bold: true, italic: true, part: 9),
            Recipient = Look(11m, 11m, 11m, part: 9),
            AnnexLabel = Look(14m, 14m, 14m, bold: true, alignment: TextAlignment.Center, source: Others),
            AnnexTitle = Look(14m, 13m, 14m, bold: true, capitals: true, alignment: TextAlignment.Center, source: Others),
            AnnexReference = Look(14m, 13m, 14m, italic: true, alignment: TextAlignment.Center, source: Others),
            UrgencyStamp = Look(13m, 13m, 14m, bold: true, capitals: true, alignment: TextAlignment.Center, source: Others),
            Circulation = Look(13m, 13m, 14m, bold: true, capitals: true, alignment: TextAlignment.Center, source: Others),
            Drafter = Look(11m, 11m, 11m, capitals: true, source: Others),
            Address = Look(11m, 11m, 12m, alignment: TextAlignment.Center, source: Others),
            PageNumber = Look(14m, 13m, 14m, alignment: TextAlignment.Center, source: Sheet),
            TableHead = Chosen(13m, bold: true, TextAlignment.Center),
            TableCell = Chosen(13m, bold: false, TextAlignment.Left),
            ChartTitle = Chosen(13m, bold: true, TextAlignment.Center),
            ChartText = Chosen(11m, bold: false, TextAlignment.Center),
            Note = Chosen(14m, bold: false, TextAlignment.Center) with { Italic = new(true, Choice, Confidence.NotFound, RuleSet.Nd30) },
        },
    };

    private static Figure<T> Law<T>(T value, string source)
        where T : notnull => new(value, source, Confidence.High, RuleSet.Nd30);

    private static Figure<decimal> Law(decimal value, string source, decimal least, decimal? most) =>
        new(value, source, Confidence.High, RuleSet.Nd30) { Range = new(least, most) };

    private static Figure<T> Usual<T>(T value, string source)
        where T : notnull => new(value, source, Confidence.Medium, RuleSet.Nd30);

    private static ComponentRules Look(
        decimal size, decimal least, decimal most, bool bold = false, bool italic = false, bool capitals = false,
        TextAlignment alignment = TextAlignment.Left, int part = 0, string? source = null)
    {
        source ??= $"{Samples}, thành phần {part}";
        return new()
        {
            Size = Law(size, source, least, most),
            Bold = Law(bold, source),
            Italic = Law(italic, source),
            Case = Law(capitals ? LetterCase.Capitals : LetterCase.AsWritten, source),
            Alignment = Law(alignment, source),
        };
    }

    private static ComponentRules Chosen(decimal size, bool bold, TextAlignment alignment) => new()
    {
        Size = new(size, Choice, Confidence.NotFound, RuleSet.Nd30) { Range = new(11m, 14m) },
        Bold = new(bold, Choice, Confidence.NotFound, RuleSet.Nd30),
        Italic = new(false, Choice, Confidence.NotFound, RuleSet.Nd30),
        Case = new(LetterCase.AsWritten, Choice, Confidence.NotFound, RuleSet.Nd30),
        Alignment = new(alignment, Choice, Confidence.NotFound, RuleSet.Nd30),
    };
}
