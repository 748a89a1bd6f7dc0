namespace Plan.Sdk.Model;

/// <summary>A holiday that the lunar calendar sets.</summary>
public enum LunarDay
{
    /// <summary>Mùng 1 Tết Nguyên đán.</summary>
    NewYear,

    /// <summary>Giỗ Tổ Hùng Vương, mùng 10 tháng Ba âm lịch.</summary>
    Ancestors,
}
