namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="SubmittedTask"/>.</summary>
internal static class SubmittedTaskDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<SubmittedTask>("Tiến độ của một nhiệm vụ", "How far a unit is with a task");
        var task = b.Field("task", Shape.Text, t => t.Task, "Mã nhiệm vụ trong kế hoạch", "Id of the task in the plan", required: true);
        var state = b.Field("state", TaskStates.Shape, t => t.State, "Tiến độ", "How far it is", required: true);
        var result = b.Field("result", Shape.Text, t => t.Result, "Kết quả, bằng lời", "What came of it, in words");
        return b.Build(v => new SubmittedTask { Task = v.Required(task), State = v.Value<TaskState>(state)!.Value, Result = v.Get<string>(result) });
    }
}
