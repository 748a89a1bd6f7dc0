using Plan.Sdk.Tests;

namespace Plan.Sdk.Yaml.Tests;

public sealed class WholeFileTests
{
    [Fact]
    public void Write_ExistingFile_IsReplacedAndNothingElseIsLeft()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "a.txt");
        File.WriteAllText(path, "old, and longer than the new one");
        WholeFile.Write(path, "new"u8);
        File.ReadAllText(path).ShouldBe("new");
        Directory.GetFiles(folder.Path).ShouldBe([path]);
    }

    [Fact]
    public void Write_TargetCannotBeReplaced_LeavesNothingBehind()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "taken");
        Directory.CreateDirectory(Path.Combine(path, "inner"));
        Should.Throw<Exception>(() => WholeFile.Write(path, "new"u8)).ShouldBeAssignableTo<SystemException>();
        Directory.GetFiles(folder.Path).ShouldBeEmpty();
        Directory.Exists(Path.Combine(path, "inner")).ShouldBeTrue();
    }
}
