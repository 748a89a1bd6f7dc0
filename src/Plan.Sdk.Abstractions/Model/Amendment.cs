using Plan.Sdk.Collections;

namespace Plan.Sdk.Model;

/// <summary>A paper that changes a plan (sửa đổi, bổ sung) from a day on.</summary>
public sealed record Amendment
{
    /// <summary>The id, unique among the workspace's amendments.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the plan that it changes.</summary>
    public required string Plan { get; init; }

    /// <summary>The amending paper: type, number, date, issuer, subject, signature, recipients.</summary>
    public required DocumentDetails Document { get; init; }

    /// <summary>The first day on which its changes hold.</summary>
    public required DateOnly Effective { get; init; }

    /// <summary>Who has to carry it out, as the last article names them; <c>null</c>: those to whom the plan gives work.</summary>
    public string? Responsible { get; init; }

    /// <summary>What the paper rests on, in order.</summary>
    public ValueList<LegalBasis> Bases { get; init; } = [];

    /// <summary>Who proposed it, as the last line of the bases names them (NĐ 30/2020, Phụ lục III, mẫu 1.2); <c>null</c>: not printed.</summary>
    public string? ProposedBy { get; init; }

    /// <summary>What it changes, in order.</summary>
    public ValueList<AmendmentChange> Changes { get; init; } = [];

    /// <summary>What it changes, in words; no file holds it, it is made when the amendment is held against its plan.</summary>
    public ValueList<AmendedPoint> Points { get; init; } = [];

    /// <summary>Whether the paper still lacks its number or its date.</summary>
    public bool IsDraft => Document.Number is null || Document.Date is null;
}
