using Plan.Sdk.Origins;

namespace Plan.Sdk.Abstractions.Tests.Origins;

public sealed class ModelPathTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("document", 1)]
    [InlineData("document.subject", 2)]
    [InlineData("objectives.stages[0].targets[1].atLeast", 6)]
    [InlineData("annexes[0].rows[12][3]", 5)]
    [InlineData("[0]", 1)]
    [InlineData("[0].title", 2)]
    public void Parse_WrittenForm_ReadsBackAsItself(string text, int depth)
    {
        var path = ModelPath.Parse(text).ShouldNotBeNull();

        path.Depth.ShouldBe(depth);
        path.ToString().ShouldBe(text);
        ModelPath.Parse(text).ShouldBe(path);
    }

    [Fact]
    public void Parse_AnyPath_IsTheInverseOfToString()
    {
        var random = new Random(79);
        for (var i = 0; i < 500; i++)
        {
            var path = ModelPath.Root;
            for (var step = random.Next(8); step > 0; step--)
                path = random.Next(2) == 0 ? path.Field("abcxyz"[random.Next(6)..]) : path.Item(random.Next(1000));

            ModelPath.Parse(path.ToString()).ShouldBe(path);
        }
    }

    [Theory]
    [InlineData(".")]
    [InlineData(".a")]
    [InlineData("a.")]
    [InlineData("a..b")]
    [InlineData("a.[0]")]
    [InlineData("a[0]b")]
    [InlineData("a[")]
    [InlineData("a[]")]
    [InlineData("a[-1]")]
    [InlineData("a[+1]")]
    [InlineData("a[x]")]
    [InlineData("a[99999999999]")]
    [InlineData("a]b")]
    public void Parse_Nonsense_IsNone(string text) => ModelPath.Parse(text).ShouldBeNull();

    [Fact]
    public void Equals_PathsBuiltApart_AreTheSame()
    {
        var left = ModelPath.Root.Field("tasks").Item(0).Field("by");
        var right = ModelPath.Root.Field("tasks").Item(0).Field("by");

        left.ShouldBe(right);
        left.GetHashCode().ShouldBe(right.GetHashCode());
        left.ShouldNotBe(ModelPath.Root.Field("tasks").Item(1).Field("by"));
    }
}
