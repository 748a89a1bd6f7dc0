namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="Recipient"/>.</summary>
internal static class RecipientDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<Recipient>("Một dòng nơi nhận", "One recipient");
        var unit = b.Field("unit", Shape.Unit, r => r.Unit, "Mã cơ quan, đơn vị nhận", "Id of the receiving organization");
        var text = b.Field("text", Shape.Text, r => r.Text, "Tên nơi nhận, khi không có mã", "The recipient in words");
        var purpose = b.Field("purpose", Shape.Text, r => r.Purpose, "Mục đích, ví dụ: để báo cáo", "Why it receives the paper");
        b.Shorthand(text);
        return b.Build(v => new Recipient { Unit = v.Get<string>(unit), Text = v.Get<string>(text), Purpose = v.Get<string>(purpose) });
    }
}
