namespace Plan.Sdk.Model;

/// <summary>Between which days the figures of a period are taken.</summary>
public enum CutOff
{
    /// <summary>From the first day of the period to its last.</summary>
    Calendar,

    /// <summary>From the 15th of the month before the period to the 14th of its last month (NĐ 09/2019, Điều 12): a year from 15/12 to 14/12. Weeks,
    /// terms and reports on request have no such dates there and are taken by the calendar.</summary>
    Decree09,
}
