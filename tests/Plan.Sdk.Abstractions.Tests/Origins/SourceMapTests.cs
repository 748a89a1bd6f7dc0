using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;

namespace Plan.Sdk.Abstractions.Tests.Origins;

public sealed class SourceMapTests
{
    private static readonly ModelPath Document = ModelPath.Root.Field("document");
    private static readonly ModelPath Bases = ModelPath.Root.Field("bases");

    [Fact]
    public void Find_ValueOfKey_IsItsPlace() => Seed().Find(Document.Field("type")).ShouldBe(Span(2, 9, 2, 11));

    [Fact]
    public void FindKey_ValueOfKey_IsTheKeysPlace() => Seed().FindKey(Document.Field("type")).ShouldBe(Span(2, 3, 2, 7));

    [Fact]
    public void Find_AbsentValue_IsTheKeyOfWhatHoldsIt()
    {
        var map = Seed();

        map.Find(Document.Field("recipients")).ShouldBe(Span(1, 1, 1, 9));
        map.FindKey(Document.Field("recipients").Item(3)).ShouldBe(Span(1, 1, 1, 9));
        map.Contains(Document.Field("recipients")).ShouldBeFalse();
        map.Contains(Document.Field("type")).ShouldBeTrue();
    }

    [Fact]
    public void Find_ItemOfList_IsFoundByPosition()
    {
        Seed().Find(Bases.Item(1)).ShouldBe(Span(6, 5, 6, 9));
        Seed().FindKey(Bases.Item(1)).ShouldBe(Span(6, 5, 6, 9));
        Seed().Find(Bases.Item(2)).ShouldBe(Span(4, 1, 4, 6));
    }

    [Fact]
    public void Find_Root_IsTheWholeFile() => Seed().Find(ModelPath.Root).ShouldBe(Span(1, 1, 9, 1));

    [Fact]
    public void Find_EmptyMap_IsTheStartOfTheFile() => SourceMap.Empty("a.yaml").Find(Document).ShouldBe(SourceSpan.StartOf("a.yaml"));

    [Fact]
    public void Build_ManyValues_KeepsAllOfThem()
    {
        var builder = new SourceMapBuilder("plan.yaml");
        var list = builder.AddField(builder.AddRoot(new(1, 1), new(1, 1)), "bases", new(1, 1), new(1, 1), new(1, 1));
        for (var i = 0; i < 1000; i++) builder.AddItem(list, i, new(i + 1, 3), new(i + 1, 4));

        var map = builder.Build();

        for (var i = 0; i < 1000; i++) map.Find(Bases.Item(i)).Start.Line.ShouldBe(i + 1);
    }

    [Fact]
    public void With_ValuesThatStandElsewhere_FindsThemAndAllBelowThereAndTheRestHere()
    {
        var other = new SourceMapBuilder("b.yaml");
        var root = other.AddRoot(new(1, 1), new(9, 1));
        other.AddField(other.AddField(root, "add", new(2, 1), new(3, 3), new(4, 1)), "number", new(3, 3), new(3, 11), new(3, 14));
        var added = other.Build();
        var map = Seed().With(new Dictionary<ModelPath, (SourceMap, ModelPath)>
        {
            [Bases.Item(0)] = (added, ModelPath.Root.Field("add")),
            [Bases.Item(1)] = (Seed(), Bases.Item(0)),
        });

        map.Find(Bases.Item(0).Field("number")).ShouldBe(new SourceSpan("b.yaml", new(3, 11), new(3, 14)));
        map.FindKey(Bases.Item(0).Field("number")).ShouldBe(new SourceSpan("b.yaml", new(3, 3), new(3, 9)));
        map.Find(Bases.Item(1)).ShouldBe(Seed().Find(Bases.Item(0)));
        map.Find(Document.Field("type")).ShouldBe(Span(2, 9, 2, 11));
        map.Contains(Bases.Item(0).Field("number")).ShouldBeTrue();
        map.Contains(Bases.Item(0).Field("date")).ShouldBeFalse();
        map.Find(Bases.Item(0).Field("date")).File.ShouldBe("b.yaml");
        map.File.ShouldBe(Seed().File);
    }

    private static SourceMap Seed()
    {
        var builder = new SourceMapBuilder("plan.yaml");
        var root = builder.AddRoot(new(1, 1), default);
        var document = builder.AddField(root, "document", new(1, 1), new(2, 3), default);
        builder.AddField(document, "type", new(2, 3), new(2, 9), new(2, 11));
        builder.Close(document, new(4, 1));
        var bases = builder.AddField(root, "bases", new(4, 1), new(5, 3), new(7, 1));
        builder.AddItem(bases, 0, new(5, 5), new(5, 9));
        builder.AddItem(bases, 1, new(6, 5), new(6, 9));
        builder.Close(root, new(9, 1));
        return builder.Build();
    }

    private static SourceSpan Span(int line, int column, int endLine, int endColumn) => new("plan.yaml", new(line, column), new(endLine, endColumn));
}
