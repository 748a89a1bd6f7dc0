namespace Plan.Sdk.Documents.Presentation;

/// <summary>The looks of all components (NĐ 30/2020, Phụ lục I, II, III and the sample table of V).</summary>
public sealed record ComponentSet
{
    /// <summary>Quốc hiệu.</summary>
    public required ComponentRules NationalName { get; init; }

    /// <summary>Tiêu ngữ.</summary>
    public required ComponentRules Motto { get; init; }

    /// <summary>The organization above.</summary>
    public required ComponentRules Parent { get; init; }

    /// <summary>The issuer.</summary>
    public required ComponentRules Issuer { get; init; }

    /// <summary>Number and symbol.</summary>
    public required ComponentRules Code { get; init; }

    /// <summary>Place and date.</summary>
    public required ComponentRules PlaceAndDate { get; init; }

    /// <summary>The name of the type.</summary>
    public required ComponentRules TypeName { get; init; }

    /// <summary>The subject under the type's name.</summary>
    public required ComponentRules Subject { get; init; }

    /// <summary>The subject of a công văn, under its number.</summary>
    public required ComponentRules LetterSubject { get; init; }

    /// <summary>The lines of a decision that stand alone: who decides, and <c>QUYẾT ĐỊNH:</c>.</summary>
    public required ComponentRules Deciding { get; init; }

    /// <summary>A basis.</summary>
    public required ComponentRules Basis { get; init; }

    /// <summary>Body text.</summary>
    public required ComponentRules Body { get; init; }

    /// <summary>The line <c>Phần I</c>, <c>Chương I</c>.</summary>
    public required ComponentRules PartNumber { get; init; }

    /// <summary>The title under it.</summary>
    public required ComponentRules PartTitle { get; init; }

    /// <summary>The line <c>Mục 1</c>, <c>Tiểu mục 1</c> of structure A.</summary>
    public required ComponentRules DivisionNumber { get; init; }

    /// <summary>The title under it.</summary>
    public required ComponentRules DivisionTitle { get; init; }

    /// <summary><c>Điều 1.</c> with its title.</summary>
    public required ComponentRules Article { get; init; }

    /// <summary>The title of a section of structure B, <c>I.</c></summary>
    public required ComponentRules SectionTitle { get; init; }

    /// <summary>A clause without a title.</summary>
    public required ComponentRules Clause { get; init; }

    /// <summary>The title of a clause.</summary>
    public required ComponentRules ClauseTitle { get; init; }

    /// <summary>A point, with or without a title.</summary>
    public required ComponentRules Point { get; init; }

    /// <summary>Authority and position of the signer.</summary>
    public required ComponentRules Signatory { get; init; }

    /// <summary>The signer's name.</summary>
    public required ComponentRules SignerName { get; init; }

    /// <summary><c>Kính gửi:</c></summary>
    public required ComponentRules Addressee { get; init; }

    /// <summary><c>Nơi nhận:</c></summary>
    public required ComponentRules RecipientsLabel { get; init; }

    /// <summary>A recipient.</summary>
    public required ComponentRules Recipient { get; init; }

    /// <summary><c>Phụ lục I</c>.</summary>
    public required ComponentRules AnnexLabel { get; init; }

    /// <summary>The title of an annex.</summary>
    public required ComponentRules AnnexTitle { get; init; }

    /// <summary><c>(Kèm theo …)</c>.</summary>
    public required ComponentRules AnnexReference { get; init; }

    /// <summary>The stamp of urgency, in a box.</summary>
    public required ComponentRules UrgencyStamp { get; init; }

    /// <summary>The marking of circulation, in a box.</summary>
    public required ComponentRules Circulation { get; init; }

    /// <summary>The drafter's sign and the number of copies.</summary>
    public required ComponentRules Drafter { get; init; }

    /// <summary>The issuer's address at the foot of page 1.</summary>
    public required ComponentRules Address { get; init; }

    /// <summary>The page number.</summary>
    public required ComponentRules PageNumber { get; init; }

    /// <summary>The head row of a table.</summary>
    public required ComponentRules TableHead { get; init; }

    /// <summary>A cell of a table; its column says how it stands.</summary>
    public required ComponentRules TableCell { get; init; }

    /// <summary>The title of a chart.</summary>
    public required ComponentRules ChartTitle { get; init; }

    /// <summary>Names and figures in a chart.</summary>
    public required ComponentRules ChartText { get; init; }

    /// <summary>A remark above the text.</summary>
    public required ComponentRules Note { get; init; }
}
