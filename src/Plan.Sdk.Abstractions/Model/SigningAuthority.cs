namespace Plan.Sdk.Model;

/// <summary>In whose stead a paper is signed (NĐ 30/2020, Điều 13).</summary>
public enum SigningAuthority
{
    /// <summary><c>TM.</c>, on behalf of a collective.</summary>
    OnBehalf,

    /// <summary><c>KT.</c>, a deputy for the head.</summary>
    ForHead,

    /// <summary><c>TL.</c>, by order of the head.</summary>
    ByOrder,

    /// <summary><c>TUQ.</c>, by written, time-limited authority.</summary>
    ByAuthority,

    /// <summary><c>Q.</c>, acting head.</summary>
    Acting,
}
