using System.Security.Cryptography;
using System.Text;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Reports;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Reports;
using Plan.Sdk.Templating;
using Plan.Sdk.Yaml;

namespace Plan.Sdk;

/// <summary>Makes the papers of one report: figures, words, paper, bytes. One for each run; not thread-safe.</summary>
internal sealed class ReportMaker(PlanDocument<ActionPlan> plan, PlanContext context, PlanSource source, ReportOptions options, EngineParts parts, TimeProvider clock, DiagnosticBag diagnostics)
{
    private const string Json = "json";
    /// <summary>Findings about what units sent: what is refused does not count, and the report says who is missing.</summary>
    private readonly DiagnosticBag ofUnits = new();
    private readonly List<RenderedFile> outputs = [];
    private readonly List<OfficialDocument> documents = [];
    private readonly string planHash = Convert.ToHexStringLower(SHA256.HashData(source.Content.Span));
    private readonly IReadOnlyList<IDocumentWriter> chosen =
        parts.Writers.Choose(options.Formats is { } given ? given.Where(f => !IsJson(f)).ToValueList() : null, diagnostics);

    /// <summary>Makes what the options ask for.</summary>
    /// <param name="files">What the workspace knows about reports.</param>
    /// <param name="day">The day it is made on.</param>
    /// <param name="cancellation">Stops the wait for data sources, and the work between two papers.</param>
    public async Task<ReportOutcome> MakeAsync(ReportingFiles files, DateOnly day, CancellationToken cancellation)
    {
        var id = options.Template ?? ReportOptions.UsualTemplate;
        if (TemplateChoice.Of(id, [TemplateModel.Report, TemplateModel.UnitPlan], source.Workspace.Templates, diagnostics) is not { } template) return Refused();
        var report = template.Model == TemplateModel.UnitPlan ? MakeUnitPlan(template, day, cancellation) : await MakeReportAsync(template, files, day, cancellation).ConfigureAwait(false);
        return diagnostics.HasErrors ? Refused() : new(RenderStatus.Done, Findings(), outputs.ToValueList(), report, documents.ToValueList());
    }

    private static bool IsJson(string format) => string.Equals(format, Json, StringComparison.OrdinalIgnoreCase);

    private ReportOutcome Refused() => new(RenderStatus.Refused, Findings(), [], null, []);

    private ValueList<Diagnostic> Findings()
    {
        diagnostics.AddRange(ofUnits.ToSorted());
        return diagnostics.ToSorted();
    }

    private Report? MakeUnitPlan(Template template, DateOnly day, CancellationToken cancellation)
    {
        if (options.Unit is not { } unit || context.FindOrganization(unit) is null)
        {
            diagnostics.Add(new(EngineDiagnostics.UnitNeeded, null, template.Id, options.Unit ?? "", string.Join(", ", context.Workspace.Organizations.KnownIds(context.Plan.Document.Issuer))));
            return null;
        }

        var head = ReportHeads.OfUnit(context, unit, template.Head.DocumentType ?? context.Plan.Document.Type);
        Write(template, UnitPlanBuilder.Build(context, unit, head), head, null, $"{OfficialFileName.Of(context)}-{unit}-{template.Id}", day, cancellation);
        return null;
    }

    private async Task<Report?> MakeReportAsync(Template template, ReportingFiles files, DateOnly day, CancellationToken cancellation)
    {
        var selection = new ReportSelection(plan, context, files, options, template, source.Workspace.Files.Root ?? "", day, parts.Binder, diagnostics);
        if (await selection.FindAsync(ofUnits, cancellation).ConfigureAwait(false) is not { } subject) return null;
        if (subject.Paper is { } paper) ReportPaperReader.CheckReferences(paper, source.Workspace.Files, diagnostics);
        if (diagnostics.HasErrors) return null;
        var type = template.Head.DocumentType ?? "BC";
        var name = $"{OfficialFileName.Of(context)}-{subject.Rule.Id}-{subject.Period.Name}-{template.Id}";
        var whole = ReportBuilder.Build(subject, HeadOf(subject, type, []));
        if (type is not ReportHeads.Letter)
        {
            Write(template, whole, whole.Model.Document, subject.Paper, name, day, cancellation);
            AddJson(whole, name);
            return whole.Model;
        }

        var late = whole.Model.Late.Where(u => options.Unit is not { } unit || string.Equals(u.Id, unit, StringComparison.Ordinal)).ToList();
        if (late.Count == 0) diagnostics.Add(new(EngineDiagnostics.NobodyLate, null, subject.Rule.Id, subject.Period.Name, OfficialDate.Short(day)));
        foreach (var units in options.Each ? late.Select(u => new[] { u }) : late.Count > 0 ? [late] : (IEnumerable<IReadOnlyList<ReportUnit>>)[])
        {
            var letter = ReportBuilder.Build(subject, HeadOf(subject, type, units.Select(u => u.Id)));
            var made = letter with { Model = letter.Model with { Late = units.ToValueList() } };
            Write(template, made, made.Model.Document, subject.Paper, options.Each ? $"{name}-{units[0].Id.Replace('/', '-')}" : name, day, cancellation);
        }

        AddJson(whole, name);
        return whole.Model;
    }

    private DocumentDetails HeadOf(ReportSubject subject, string type, IEnumerable<string> late)
    {
        var usual = ReportHeads.Of(subject, type, late);
        return subject.Paper?.Model.Document is not { } own ? usual : own with { Addressees = own.Addressees.Count > 0 ? own.Addressees : usual.Addressees };
    }

    private void AddJson(MadeRecord<Report> made, string name)
    {
        if (options.Formats?.Any(IsJson) ?? false) outputs.Add(new($"{name}.{Json}", Json, ReportJson.Write(made, context)));
    }

    private void Write<T>(Template template, MadeRecord<T> made, DocumentDetails head, PlanDocument<ReportPaper>? paper, string name, DateOnly day, CancellationToken cancellation)
        where T : class
    {
        cancellation.ThrowIfCancellationRequested();
        if (template.MakesText)
        {
            if (TemplateRenderer.RenderText(template, context, made, template.Limits, diagnostics, clock) is not { } text) return;
            var format = template.Head.Kind == TemplateKind.Html ? "html" : "txt";
            outputs.Add(new($"{name}.{format}", format, Encoding.UTF8.GetBytes(text.Text)));
            return;
        }

        var fileName = OfficialFileName.Of(head, context.FindOrganization(head.Issuer)?.Symbol) is { } issued ? (options.Each ? $"{issued}-{name}" : issued) : name;
        var details = new PaperDetails(head, ModelPath.Root.Field("document"), fileName, head.Date ?? day, head.Number is null || head.Date is null) { Source = paper is null ? null : Path.GetRelativePath(source.Workspace.Files.Root ?? ".", paper.SourceMap.File).Replace('\\', '/') };
        if (TemplateRenderer.Render(template, context, made, details, planHash, template.Limits, diagnostics, clock) is not { } document) return;
        documents.Add(document);
        outputs.AddRange(PaperWriters.Write(chosen, document, plan.SourceMap.Find, diagnostics, cancellation));
    }
}
