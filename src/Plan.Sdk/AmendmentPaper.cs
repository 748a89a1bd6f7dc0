using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting;
using Plan.Sdk.Reporting.Amendments;
using Plan.Sdk.Reporting.Comparison;
using Plan.Sdk.Templating;
using Plan.Sdk.Yaml;

namespace Plan.Sdk;

/// <summary>An amendment with its plan just before and just after it.</summary>
/// <param name="Amendment">The amendment.</param>
/// <param name="Before">The plan, earlier amendments counted in.</param>
/// <param name="After">The same with this amendment.</param>
internal sealed record AmendmentPaper(PlanDocument<Amendment> Amendment, PlanDocument<ActionPlan> Before, PlanDocument<ActionPlan> After)
{
    private const string UsualTemplate = "sua-doi-bo-sung";
    private const string DecisionTemplate = "quyet-dinh-sua-doi";

    /// <summary>Where the amendment stands among the values that its template sees.</summary>
    private static readonly ModelPath Root = ModelPath.Root.Field("amendment");

    /// <summary>The template of the paper's type: a decision has articles (NĐ 30/2020, Phụ lục III, mẫu 1.2), other types have a text (mẫu 1.4).</summary>
    public string Template => Amendment.Model.Document.Type == "QĐ" ? DecisionTemplate : UsualTemplate;

    /// <summary>Reads an amendment and the plan that it changes; <c>null</c> after errors in one of the two.</summary>
    public static AmendmentPaper? Read(PlanSource source, DiagnosticBag diagnostics)
    {
        var workspace = source.Workspace.Files;
        if (AmendmentReader.Read(source.Content.Span, source.File, workspace, diagnostics) is not { } amendment || diagnostics.HasErrors) return null;
        if (ReadPlan(amendment.Model.Plan, workspace, diagnostics) is not { } plan)
        {
            var at = ModelPath.Root.Field("plan");
            diagnostics.Add(new(ReportingDiagnostics.AmendedPlanUnknown, amendment.SourceMap.Find(at), amendment.Model.Plan) { Path = at.ToString() });
            return null;
        }

        // What is wrong with the others is told where they are asked for.
        var others = AmendmentReader.ReadAll(workspace, new());
        var (before, after) = PlanAmendments.Around(plan, others, amendment, diagnostics);
        return new(amendment, before, after);
    }

    /// <summary>Whether the paper's type has a form that no template of the SDK makes, which is told: of a Nghị quyết mẫu 1.1 of NĐ 30/2020, Phụ lục III, says
    /// what stands before the text, not how the text is divided.</summary>
    public bool CheckForm(DiagnosticBag diagnostics)
    {
        if (Amendment.Model.Document.Type != "NQ") return false;
        var at = ModelPath.Root.Field("document").Field("type");
        diagnostics.Add(new(EngineDiagnostics.AmendmentForm, Amendment.SourceMap.Find(at)) { Path = at.ToString() });
        return true;
    }

    /// <summary>The amendment with its changes in words, each with the value of the plan that it is about.</summary>
    /// <param name="before">The plan before it.</param>
    /// <param name="after">The plan after it.</param>
    public MadeRecord<Amendment> Worded(PlanContext before, PlanContext after)
    {
        var differences = PlanComparison.Of(before, after);
        var origins = new MadeOriginsBuilder(Root.Key!);
        origins.Add(Root, null, Amendment.SourceMap.File);
        for (var i = 0; i < differences.Count; i++)
            origins.Add(Root.Field("points").Item(i), differences[i].Before ?? differences[i].After, Amendment.SourceMap.File);
        return new(Amendment.Model with { Points = AmendedPoints.Of(differences) }, origins.Build());
    }

    /// <summary>What stands around the paper's body.</summary>
    /// <param name="context">The plan.</param>
    public PaperDetails Details(PlanContext context)
    {
        var amendment = Amendment.Model;
        var document = amendment.Document;
        var name = OfficialFileName.Of(new(context.Plan with { Id = amendment.Id, Document = document }, context.Workspace, context.Today));
        return new(document, Root.Field("document"), name, document.Date ?? context.Today, amendment.IsDraft);
    }

    /// <summary>Where the value of a path of the document stands.</summary>
    public SourceSpan Find(ModelPath path)
    {
        var written = path.ToString();
        var prefix = $"{Root}.";
        return written.StartsWith(prefix, StringComparison.Ordinal) && ModelPath.Parse(written[prefix.Length..]) is { } own
            ? Amendment.SourceMap.Find(own)
            : SourceSpan.StartOf(Amendment.SourceMap.File);
    }

    private static PlanDocument<ActionPlan>? ReadPlan(string id, LoadedWorkspace workspace, DiagnosticBag diagnostics)
    {
        if (!workspace.PlanFiles.TryGetValue(id, out var file) || PlanFiles.Read(file, diagnostics) is not { } content) return null;
        var found = new DiagnosticBag();
        var plan = PlanYamlReader.Read(content, file, found) is { } read ? PlanLinker.Link(read, workspace, found) : null;
        diagnostics.AddRange(found.ToSorted());
        return plan;
    }
}
