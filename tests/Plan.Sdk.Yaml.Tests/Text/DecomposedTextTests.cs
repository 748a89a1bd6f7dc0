namespace Plan.Sdk.Yaml.Tests.Text;

public sealed class DecomposedTextTests
{
    [Fact]
    public void Read_Nfd_ComposesValuesAndKeepsColumns()
    {
        var text = Sample.Head + "note: {0} cuối # ghi chú\n".Replace("{0}", "Phu\u031Bo\u031B\u0300ng Hu\u031Bo\u031Bng An", StringComparison.Ordinal);

        var read = Sample.Read(text);

        read.Model.Note.ShouldBe("Phường Hương An cuối");
        var span = read.SourceMap.Find(Origins.ModelPath.Root.Field("note"));
        (span.End.Column - span.Start.Column).ShouldBe("Phường Hương An cuối".Length + 5);
        read.Text.ShouldBe(text);
    }
}
