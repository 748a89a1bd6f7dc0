namespace Plan.Sdk.Model;

/// <summary>How a target's figure is meant.</summary>
public enum Comparator
{
    /// <summary>Exactly (<c>exactly: 90</c>, "90%").</summary>
    Exactly,

    /// <summary>At least (<c>atLeast: 95</c>, "ít nhất 95%").</summary>
    AtLeast,

    /// <summary>More than (<c>moreThan: 98</c>, "trên 98%").</summary>
    MoreThan,

    /// <summary>At most (<c>atMost: 5</c>, "không quá 5%").</summary>
    AtMost,

    /// <summary>Less than (<c>lessThan: 12</c>, "dưới 12%").</summary>
    LessThan,

    /// <summary>Rise by that much (<c>increaseBy: 15</c>, "tăng 15%").</summary>
    IncreaseBy,

    /// <summary>Fall by that much (<c>decreaseBy: 15</c>, "giảm 15%").</summary>
    DecreaseBy,
}
