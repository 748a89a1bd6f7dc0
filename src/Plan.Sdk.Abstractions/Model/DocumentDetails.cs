using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>What the official paper needs beside the content: type, number, date, issuer, subject, signature, recipients.</summary>
public sealed record DocumentDetails
{
    /// <summary>The abbreviation of the type, such as <c>KH</c> (NĐ 30/2020, Phụ lục III).</summary>
    public required string Type { get; init; }

    /// <summary>The number, from 1; <c>null</c> in a draft.</summary>
    public int? Number { get; init; }

    /// <summary>The symbol, such as <c>KH-UBND</c>; <c>null</c>: made from type and issuer.</summary>
    public string? Symbol { get; init; }

    /// <summary>The place before the date; <c>null</c>: the issuer's.</summary>
    public string? Place { get; init; }

    /// <summary>The date of issue; <c>null</c> in a draft.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The id of the issuing organization.</summary>
    public required string Issuer { get; init; }

    /// <summary>What it is about (trích yếu).</summary>
    public required string Subject { get; init; }

    /// <summary>To whom it is addressed ("Kính gửi").</summary>
    public ValueList<Recipient> Addressees { get; init; } = [];

    /// <summary>Who signs.</summary>
    public Signature? Signature { get; init; }

    /// <summary>Who receives it, in order, without the archive.</summary>
    public ValueList<Recipient> Recipients { get; init; } = [];

    /// <summary>Where the office keeps it ("Lưu: VT, …").</summary>
    public Archive? Archive { get; init; }

    /// <summary>How it is laid out, where the workspace's settings do not fit.</summary>
    public PresentationSettings? Presentation { get; init; }
}
