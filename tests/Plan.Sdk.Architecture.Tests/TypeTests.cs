using System.Text.RegularExpressions;

namespace Plan.Sdk.Architecture.Tests;

/// <summary>What holds for every type of the SDK.</summary>
public sealed partial class TypeTests
{
    [Fact]
    public void Class_NotMadeForInheritance_IsSealed() =>
        Packages.Types.Where(t => t is { IsClass: true, IsAbstract: false, IsSealed: false }).Select(t => t.FullName).ShouldBeEmpty();

    [Fact]
    public void Type_IsNamedForWhatItIs() =>
        Packages.Types
            .Where(t => !t.Name.EndsWith("ServiceCollectionExtensions", StringComparison.Ordinal) && EmptyWord().IsMatch(t.Name))
            .Select(t => t.FullName).ShouldBeEmpty();

    [Fact]
    public void Type_IsNeverCalledPlan() => Packages.Types.ShouldNotContain(t => t.Name == "Plan");

    [Fact]
    public void Model_Records_AreNeverChanged() =>
        Packages.Types
            .Where(t => t.Namespace is "Plan.Sdk.Model" or "Plan.Sdk.Documents" or "Plan.Sdk.Diagnostics" && t.GetMethod("<Clone>$") is not null)
            .SelectMany(t => t.GetProperties())
            .Where(p => p.SetMethod is { } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit)))
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name}")
            .ShouldBeEmpty();

    [Fact]
    public void Field_OfPublicType_IsNotPublic() =>
        Packages.Types.Where(t => t is { IsPublic: true, IsEnum: false })
            .SelectMany(t => t.GetFields())
            .Where(f => !f.IsLiteral)
            .Select(f => $"{f.DeclaringType!.Name}.{f.Name}")
            .ShouldBeEmpty();

    [GeneratedRegex("(Manager|Helper|Util|Service)(?![a-z])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EmptyWord();
}
