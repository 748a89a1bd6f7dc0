using Plan.Sdk.Diagnostics;

namespace Plan.Sdk.Abstractions.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "TEST0001",
        Title = new("Thử", "Test"),
        Message = new("Sai {0}: {1}; ghi {{x}}.", "Wrong {0}: {1}; write {{x}}."),
        Category = "Test",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };

    [Fact]
    public void GetMessage_LocalizedArgument_IsInTheMessagesLanguage()
    {
        var diagnostic = new Diagnostic(Descriptor, null, new LocalizedText("ngày", "date"), 1.5m);

        diagnostic.GetMessage(Language.Vietnamese).ShouldBe("Sai ngày: 1.5; ghi {x}.");
        diagnostic.GetMessage(Language.English).ShouldBe("Wrong date: 1.5; write {x}.");
    }

    [Fact]
    public void Equals_SameFinding_IsTheSame()
    {
        static Diagnostic Make(string argument) => new(Descriptor, SourceSpan.StartOf("a.yaml"), argument, "b") { Path = "document" };

        Make("a").ShouldBe(Make("a"));
        Make("a").ShouldNotBe(Make("c"));
        Make("a").Severity.ShouldBe(DiagnosticSeverity.Warning);
        Descriptor.HelpCommand.ShouldBe("plan explain TEST0001");
    }

    [Fact]
    public void ToSorted_Findings_AreOrderedByFilePlaceAndId()
    {
        var bag = new DiagnosticBag();
        bag.Add(At("b.yaml", 1, 1));
        bag.Add(At("a.yaml", 10, 2));
        bag.Add(At("a.yaml", 10, 1, "TEST0002"));
        bag.Add(At("a.yaml", 10, 1));
        bag.Add(At("a.yaml", 9, 80));
        bag.Add(new(Descriptor, null, "", ""));

        bag.ToSorted().Select(d => $"{d.Span} {d.Id}").ShouldBe(
            [" TEST0001", "a.yaml:9:80 TEST0001", "a.yaml:10:1 TEST0001", "a.yaml:10:1 TEST0002", "a.yaml:10:2 TEST0001", "b.yaml:1:1 TEST0001"]);
    }

    [Fact]
    public void HasErrors_OnlyAfterAnError_IsTrue()
    {
        var bag = new DiagnosticBag();
        bag.Add(At("a.yaml", 1, 1));
        bag.HasErrors.ShouldBeFalse();
        bag.AddRange([At("a.yaml", 1, 1) with { Severity = DiagnosticSeverity.Error }]);
        bag.HasErrors.ShouldBeTrue();
        bag.Count.ShouldBe(2);
    }

    private static Diagnostic At(string file, int line, int column, string id = "TEST0001") =>
        new(Descriptor with { Id = id }, new(file, new(line, column), new(line, column)), "", "");
}
