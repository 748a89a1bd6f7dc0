namespace Plan.Sdk.Model;

/// <summary>The kind of administrative unit that an organization belongs to; the plan of a ward speaks of its ward.</summary>
public enum AdministrativeLevel
{
    /// <summary>trung ương</summary>
    Central,

    /// <summary>tỉnh</summary>
    Province,

    /// <summary>thành phố</summary>
    City,

    /// <summary>thị xã (until 30/6/2025)</summary>
    Town,

    /// <summary>huyện (until 30/6/2025)</summary>
    RuralDistrict,

    /// <summary>quận (until 30/6/2025)</summary>
    UrbanDistrict,

    /// <summary>phường</summary>
    Ward,

    /// <summary>xã</summary>
    Commune,

    /// <summary>thị trấn (until 30/6/2025)</summary>
    Township,

    /// <summary>đặc khu (from 01/7/2025)</summary>
    SpecialZone,
}
