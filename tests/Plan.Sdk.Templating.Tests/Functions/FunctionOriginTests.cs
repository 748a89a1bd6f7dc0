namespace Plan.Sdk.Templating.Tests.Functions;

/// <summary>What functions make still knows which line of the plan it came from.</summary>
public sealed class FunctionOriginTests
{
    [Theory]
    [InlineData("{{ plan.tasks | array.map 'id' | array.join ', ' }}", "mot<-tasks[0].id", "hai<-tasks[1].id", "ba<-tasks[2].id")]
    [InlineData("{{ plan.tasks | array.sort 'id' | array.map 'id' | array.join ', ' }}", "ba<-tasks[2].id", "hai<-tasks[1].id", "mot<-tasks[0].id")]
    [InlineData("{{ plan.tasks | vn.sort 'id' | array.map 'id' | array.join ', ' }}", "ba<-tasks[2].id", "hai<-tasks[1].id", "mot<-tasks[0].id")]
    [InlineData("{{ for t in (plan.tasks | array.reverse) }}{{ t.id }}\n\n{{ end }}", "ba<-tasks[2].id", "hai<-tasks[1].id", "mot<-tasks[0].id")]
    [InlineData("{{ for t in (plan.tasks | array.offset 1) }}{{ t.id }}\n\n{{ end }}", "hai<-tasks[1].id", "ba<-tasks[2].id")]
    [InlineData("{{ for t in (plan.tasks | array.limit 1) }}{{ t.id }}\n\n{{ end }}", "mot<-tasks[0].id")]
    [InlineData("{{ for t in (plan.tasks | array.remove_at 0) }}{{ t.id }}\n\n{{ end }}", "hai<-tasks[1].id", "ba<-tasks[2].id")]
    [InlineData("{{ x = plan.tasks | array.reverse }}{{ x[0]?.id ?? '' }}", "ba<-tasks[2].id")]
    [InlineData("{{ x = plan.tasks | array.last }}{{ x?.id ?? '' }}", "ba<-tasks[2].id")]
    [InlineData("{{ x = plan.tasks | array.first }}{{ x?.text ?? '' }}", "Việc một<-tasks[0].text")]
    [InlineData("{{ plan.tasks | array.map 'text' | array.concat [plan.document.subject] | array.join '; ' }}", "Việc một<-tasks[0].text", "Việc ba<-tasks[2].text", "Chăm sóc cây xanh<-document.subject")]
    [InlineData("{{ ['x'] | array.add plan.document.subject | array.join '' }}", "Chăm sóc cây xanh<-document.subject")]
    [InlineData("{{ ['x'] | array.insert_at 0 plan.document.subject | array.join '' }}", "Chăm sóc cây xanh<-document.subject")]
    [InlineData("{{ [plan.id, plan.document.subject] | array.uniq | array.join '' }}", "thu-nghiem<-id", "Chăm sóc cây xanh<-document.subject")]
    [InlineData("{{ plan.document.subject | string.split ' ' | array.join '-' }}", "Chăm<-document.subject", "sóc<-document.subject", "cây<-document.subject", "xanh<-document.subject")]
    [InlineData("{{ plan.id | string.append ': ' | string.append plan.document.subject }}", "thu-nghiem<-id", "Chăm sóc cây xanh<-document.subject")]
    [InlineData("{{ plan.id | string.append plan.document.subject | string.slice 4 14 | string.upcase }}", "NGHIEM<-id", "CHĂM SÓC<-document.subject")]
    [InlineData("{{ plan.id | string.append plan.document.subject | string.truncate 15 }}", "thu-nghiem<-id", "Ch<-document.subject")]
    [InlineData("{{ plan.document.subject | string.append '. ' | vn.unstop | vn.lower_first }}", "chăm sóc cây xanh<-document.subject")]
    [InlineData("{{ plan.note | object.default plan.document.subject }}", "Chăm sóc cây xanh<-document.subject")]
    [InlineData("{{ plan.id | object.default plan.document.subject }}", "thu-nghiem<-id")]
    [InlineData("{{ plan.period | object.values | array.size }}", "3<-period")]
    [InlineData("{{ plan.tasks | array.map 'lead' | array.join ', ' }}", "Phòng Văn hóa - Xã hội<-tasks[0].lead")]
    public void Render_MadeByFunctions_KnowsItsPath(string template, params string[] runs)
    {
        var document = Run.Document(template);
        document.Body.SelectMany(b => ((Documents.Paragraph)b).Text.Runs).Where(r => r.Origin!.Path is not null).Select(r => $"{r.Text}<-{r.Origin!.Path}").ShouldBe(runs);
    }
}
