namespace Plan.Sdk.Model;

/// <summary>How far a unit is with a task.</summary>
public enum TaskState
{
    /// <summary>Not begun.</summary>
    NotStarted,

    /// <summary>Being done.</summary>
    InProgress,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Not done in time.</summary>
    Overdue,
}
