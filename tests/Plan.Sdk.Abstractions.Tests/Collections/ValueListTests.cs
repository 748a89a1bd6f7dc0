using Plan.Sdk.Collections;

namespace Plan.Sdk.Abstractions.Tests.Collections;

public sealed class ValueListTests
{
    [Fact]
    public void Equals_SameItems_IsTheSame()
    {
        ValueList<string> left = ["VT", "LĐTBXH"];
        ValueList<string> right = new List<string> { "VT", "LĐTBXH" }.ToValueList();

        left.ShouldBe(right);
        left.Equals((object)right).ShouldBeTrue();
        left.GetHashCode().ShouldBe(right.GetHashCode());
    }

    [Fact]
    public void Equals_OtherItemsOrderOrLength_IsNotTheSame()
    {
        ValueList<string> list = ["a", "b"];

        list.Equals(["b", "a"]).ShouldBeFalse();
        list.Equals(["a"]).ShouldBeFalse();
        list.Equals([]).ShouldBeFalse();
        list.Equals(null).ShouldBeFalse();
    }

    [Fact]
    public void Equals_ListsOfLists_ComparesToTheLastLeaf()
    {
        ValueList<ValueList<string>> left = [["a"], ["b", "c"]];
        ValueList<ValueList<string>> right = [["a"], ["b", "c"]];

        left.Equals(right).ShouldBeTrue();
        left.Equals([["a"], ["b", "d"]]).ShouldBeFalse();
    }

    [Fact]
    public void Create_FromArray_KeepsItsOwnCopy()
    {
        string[] items = ["a"];
        var list = ValueList.Create<string>(items);
        items[0] = "b";

        list[0].ShouldBe("a");
    }

    [Fact]
    public void Create_NoItems_IsTheOneEmptyList()
    {
        ValueList<int> none = [];

        none.ShouldBeSameAs(ValueList<int>.Empty);
        Array.Empty<int>().ToValueList().ShouldBeSameAs(ValueList<int>.Empty);
    }

    [Fact]
    public void Indexer_OutsideTheList_Throws() => Should.Throw<IndexOutOfRangeException>(() => ValueList<int>.Empty[0]);
}
