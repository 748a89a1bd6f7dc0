namespace Plan.Sdk.Model;

/// <summary>What a place is named after; it decides whether the common noun is written before it (NĐ 30/2020, Phụ lục I, II.4).</summary>
public enum PlaceNaming
{
    /// <summary>A proper name: written alone, "Hương An".</summary>
    Proper,

    /// <summary>A person: "Phường Lê Lợi".</summary>
    Person,

    /// <summary>A number: "Quận 1".</summary>
    Number,

    /// <summary>A historic event: "Phường Điện Biên Phủ".</summary>
    Event,
}
