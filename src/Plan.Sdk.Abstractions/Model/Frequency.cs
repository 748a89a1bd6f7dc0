namespace Plan.Sdk.Model;

/// <summary>How often a report is due.</summary>
public enum Frequency
{
    /// <summary>Once.</summary>
    Once,

    /// <summary>Every week.</summary>
    Week,

    /// <summary>Every month.</summary>
    Month,

    /// <summary>Every quarter.</summary>
    Quarter,

    /// <summary>Every half year.</summary>
    HalfYear,

    /// <summary>For the first nine months of each year.</summary>
    NineMonths,

    /// <summary>Every year.</summary>
    Year,

    /// <summary>For the whole term of the plan.</summary>
    Term,

    /// <summary>When asked for.</summary>
    AdHoc,
}
