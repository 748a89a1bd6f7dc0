namespace Plan.Sdk.Model.Description;

/// <summary>The fields of <see cref="AmendedPoint"/>; no file holds them, templates read them.</summary>
internal static class AmendedPointDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<AmendedPoint>("Một điểm sửa đổi bằng lời", "One point of an amendment in words");
        var action = b.Field("action", Shape.Text, p => p.Action, "sửa đổi, bổ sung, bãi bỏ, chuyển", "What becomes of it, in Vietnamese", required: true);
        var subject = b.Field("subject", Shape.Text, p => p.Subject, "Nội dung được sửa đổi", "What is concerned", required: true);
        var old = b.Field("old", Shape.Text, p => p.Old, "Lời văn hiện hành", "The words until now");
        var now = b.Field("new", Shape.Text, p => p.New, "Lời văn mới", "The words from now on");
        return b.Build(v => new AmendedPoint { Action = v.Required(action), Subject = v.Required(subject), Old = v.Get<string>(old), New = v.Get<string>(now) });
    }
}
