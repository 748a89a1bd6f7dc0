using Plan.Sdk.Collections;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;

namespace Plan.Sdk.Abstractions.Tests.Model;

public sealed class ModelDescriptionTests
{
    public static TheoryData<Type> Records =>
        [.. typeof(ActionPlan).Assembly.GetTypes()
            .Where(t => t.Namespace == "Plan.Sdk.Model.Description" && t.Name.EndsWith("Description", StringComparison.Ordinal))
            .Select(t => t.GetProperty("Record", typeof(RecordDescription)))
            .OfType<System.Reflection.PropertyInfo>()
            .Select(p => ((RecordDescription)p.GetValue(null)!).Type)];

    [Theory]
    [MemberData(nameof(Records))]
    public void Create_SameValues_GiveEqualRecords(Type record)
    {
        var description = ModelDescription.Of(record);
        var left = description.Create(Values(description, 1));
        var right = description.Create(Values(description, 1));
        var other = description.Create(Values(description, 2));

        left.ShouldNotBeSameAs(right);
        left.ShouldBe(right);
        left.GetHashCode().ShouldBe(right.GetHashCode());
        left.ShouldNotBe(other);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Get_EveryStoredField_GivesBackWhatCreateWasGiven(Type record)
    {
        var description = ModelDescription.Of(record);
        var values = Values(description, 1);
        var made = description.Create(values);

        foreach (var field in description.Fields.Where(f => !f.IsDerived && values[f.Index] is not null))
            field.Get(made, Sample.Context()).ShouldBe(values[field.Index], field.Key);
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Properties_EveryRecord_AreSetOnlyWhileItIsMade(Type record)
    {
        foreach (var property in record.GetProperties().Where(p => p.CanWrite))
        {
            property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()
                .ShouldContain(typeof(System.Runtime.CompilerServices.IsExternalInit), $"{record.Name}.{property.Name}");
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Fields_EveryProperty_IsDescribed(Type record)
    {
        var description = ModelDescription.Of(record);
        var set = description.Create(Values(description, 1));
        foreach (var property in record.GetProperties().Where(p => p.CanWrite && p.Name is not ("Comparator" or "Amount")))
            property.GetValue(set).ShouldNotBe(property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null, property.Name);
    }

    [Fact]
    public void Find_KindName_CountsLetterCase()
    {
        ModelDescription.FindKind("ActionPlan").ShouldNotBeNull().Record.Type.ShouldBe(typeof(ActionPlan));
        ModelDescription.FindKind("Workspace").ShouldNotBeNull().Record.Type.ShouldBe(typeof(WorkspaceSettings));
        ModelDescription.FindKind("actionplan").ShouldBeNull();
    }

    /// <summary>A value for every stored field, of keys that exclude each other the first alone; a salt makes them differ.</summary>
    private static object?[] Values(RecordDescription description, int salt, int depth = 0)
    {
        var values = new object?[description.StoredCount];
        var groups = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in description.Fields.Where(f => !f.IsDerived))
        {
            if (field.Group == "amount" && !groups.Add(field.Group)) continue;
            values[field.Index] = Value(field.Shape, salt, depth);
        }

        return values;
    }

    private static object? Value(ValueShape shape, int salt, int depth) => shape switch
    {
        ClauseShape => ClauseText.Of($"câu {salt}"),
        DecimalShape => (decimal)salt,
        IntegerShape whole => whole.Min + salt,
        BooleanShape => true,
        DateShape => new DateOnly(2018 + salt, 10, 29),
        AmountShape => new Amount(salt, salt + 1),
        CalendarShape calendar => calendar.Forms.HasFlag(CalendarForms.Year) ? CalendarPoint.OfYear(2018 + salt) : CalendarPoint.Yearly(11, salt),
        ChoiceShape choice => choice.Choices[salt % choice.Choices.Count].Value,
        ListShape { Item: RecordShape } list when depth > 2 => list.Make([]),
        ListShape list => list.Make([Value(list.Item, salt, depth)!]),
        OpenShape => new OpenValue { Kind = OpenKind.Scalar, Text = $"chữ {salt}" },
        RecordShape when depth > 2 => null,
        RecordShape record => record.Description.Create(Values(record.Description, salt, depth + 1)),
        _ => $"chữ {salt}",
    };
}
