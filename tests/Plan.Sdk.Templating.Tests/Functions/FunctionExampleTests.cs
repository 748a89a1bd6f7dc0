using Plan.Sdk.Templating.Functions;
using Plan.Sdk.Templating.Tests.Manual;

namespace Plan.Sdk.Templating.Tests.Functions;

public sealed class FunctionExampleTests
{
    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var function in TemplateFunctions.BuiltIn.All)
            {
                foreach (var example in function.Examples) data.Add(function.Name, example.Template, example.Output);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Print_ExampleOfTheManual_IsWhatTheManualShows(string function, string template, string output)
    {
        template.ShouldContain(function);
        ManualPlan.Print(template).ShouldBe(output);
    }

    [Fact]
    public void All_EachFunction_HasAnExampleAndDescriptionsInBothLanguages() =>
        TemplateFunctions.BuiltIn.All.Where(f => f.Examples.Count == 0 || f.Description.Vi[^1] is not ('.' or '…') || f.Description.En[^1] is not ('.' or '…'))
            .Select(f => f.Name).ShouldBeEmpty();
}
