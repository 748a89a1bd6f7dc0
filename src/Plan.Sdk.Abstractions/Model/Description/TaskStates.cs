namespace Plan.Sdk.Model.Description;

/// <summary>The words for how far a task is.</summary>
internal static class TaskStates
{
    public static ChoiceShape Shape { get; } = new(
        Description.Shape.Choice("notStarted", TaskState.NotStarted, "chưa thực hiện", "not begun"),
        Description.Shape.Choice("inProgress", TaskState.InProgress, "đang thực hiện", "being done"),
        Description.Shape.Choice("done", TaskState.Done, "đã hoàn thành", "done"),
        Description.Shape.Choice("overdue", TaskState.Overdue, "quá hạn", "not done in time"));
}
