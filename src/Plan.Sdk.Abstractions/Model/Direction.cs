namespace Plan.Sdk.Model;

/// <summary>Which way an indicator is wanted to go.</summary>
public enum Direction
{
    /// <summary>More is better, such as the share of children reached.</summary>
    Up,

    /// <summary>Less is better, such as the number of accidents.</summary>
    Down,
}
