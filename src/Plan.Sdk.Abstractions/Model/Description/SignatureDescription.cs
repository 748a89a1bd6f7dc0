namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="Signature"/>.</summary>
internal static class SignatureDescription
{
    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<Signature>("Chữ ký", "Who signs");
        var authority = b.Field("authority", ListShape.Of<SigningAuthority>(new ChoiceShape(
            Shape.Choice("TM", SigningAuthority.OnBehalf, "Thay mặt tập thể", "On behalf of a collective"),
            Shape.Choice("KT", SigningAuthority.ForHead, "Ký thay người đứng đầu", "A deputy for the head"),
            Shape.Choice("TL", SigningAuthority.ByOrder, "Thừa lệnh", "By order of the head"),
            Shape.Choice("TUQ", SigningAuthority.ByAuthority, "Thừa ủy quyền", "By written authority"),
            Shape.Choice("Q", SigningAuthority.Acting, "Quyền (cấp trưởng)", "Acting head")), allowsSingle: true), s => s.Authority, "Thẩm quyền ký: TM, KT, TL, TUQ, Q; cấp phó ký thay mặt tập thể ghi [TM, KT]", "In whose stead; a deputy signing for a collective is [TM, KT]");
        var forPositions = b.Field("for", Shape.Texts, s => s.For, "Chức vụ của người được ký thay (cho KT, TL, TUQ)", "Positions in whose stead KT, TL, TUQ sign");
        var position = b.Field("position", Shape.Text, s => s.Position, "Chức vụ người ký", "The signer's position");
        var name = b.Field("name", Shape.Text, s => s.Name, "Họ và tên người ký", "The signer's name");
        return b.Build(v => new Signature
        {
            Authority = v.List<SigningAuthority>(authority),
            For = v.List<string>(forPositions),
            Position = v.Get<string>(position),
            Name = v.Get<string>(name),
        });
    }
}
