namespace Plan.Sdk.Model;

/// <summary>The part a unit has in carrying a plan out.</summary>
public enum AssignmentRole
{
    /// <summary>Leads ("chủ trì").</summary>
    Lead,

    /// <summary>Coordinates ("phối hợp").</summary>
    Coordinate,

    /// <summary>Supports ("hỗ trợ").</summary>
    Support,
}
