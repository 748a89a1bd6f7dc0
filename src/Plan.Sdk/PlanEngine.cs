using System.Security.Cryptography;
using System.Text;
using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.Extensibility;
using Plan.Sdk.Model;
using Plan.Sdk.OfficialText;
using Plan.Sdk.Origins;
using Plan.Sdk.Plugins;
using Plan.Sdk.Reporting;
using Plan.Sdk.Reporting.Amendments;
using Plan.Sdk.Receiving;
using Plan.Sdk.Reporting.Comparison;
using Plan.Sdk.Reporting.Provenance;
using Plan.Sdk.Templating;
using Plan.Sdk.Yaml;

namespace Plan.Sdk;

/// <summary>
/// The front door: a plan's YAML in, documents out. The methods read as the table of contents of the whole: read, link,
/// judge, render, write. Made by <see cref="PlanEngineBuilder"/>. Immutable; thread-safe; meant to be kept and shared.
/// </summary>
public sealed class PlanEngine
{
    /// <summary>The time of Viet Nam, UTC+7 all year: "today" is the same day on every machine.</summary>
    private static readonly TimeSpan VietNam = TimeSpan.FromHours(7);

    private readonly EngineParts own;
    private readonly TimeProvider clock;

    internal PlanEngine(EngineParts own, TimeProvider clock) => (this.own, this.clock) = (own, clock);

    /// <summary>The names of the formats it writes; plugins of a workspace may bring more.</summary>
    public IEnumerable<string> Formats => own.Writers.Formats;

    /// <summary>The day of the work: today in Viet Nam.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().ToOffset(VietNam).DateTime);

    /// <summary>An engine with the built-in rules, writers and templates.</summary>
    public static PlanEngine CreateDefault() => new PlanEngineBuilder().Build();

    /// <summary>Reads the workspace around a path: the nearest folder upward with a <c>workspace.yaml</c>; without one, the
    /// path's own folder stands alone.</summary>
    /// <param name="path">A plan's file or a folder.</param>
    /// <param name="plugins">The host of its plugins; <c>null</c>: none are used.</param>
    public OpenWorkspace OpenWorkspaceOf(string path, PluginHost? plugins = null)
    {
        var diagnostics = new DiagnosticBag();
        var folder = Directory.Exists(path) ? path : Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        var root = WorkspaceReader.FindRoot(path) ?? folder;
        var files = WorkspaceReader.Read(root, diagnostics);
        var templates = Path.Combine(root is "." ? "" : root, "templates");
        var limits = files.Workspace.Settings.Templates?.Limits ?? TemplateLimits.Default;
        var pack = TemplateFiles.OfPlugins(plugins, diagnostics, limits);
        pack = Directory.Exists(templates) ? TemplatePack.Load(templates, diagnostics, limits, pack) : pack.With(limits);
        if (plugins is not null) diagnostics.AddRange(plugins.Diagnostics);
        foreach (var other in plugins?.Plugins.Where(p => p.Manifest is { Units.Count: > 0 } m && !m.Units.Any(u => files.Workspace.Organizations.Find(u) is not null)) ?? [])
            diagnostics.Add(new(PluginDiagnostics.MeantForOthers, null, other.Id, string.Join(", ", other.Manifest!.Units)));
        return new(files, pack, diagnostics.ToSorted(), plugins);
    }

    /// <summary>Reads and judges a plan, or an amendment of one, without rendering it.</summary>
    /// <param name="source">The plan or the amendment.</param>
    /// <param name="issued">Whether number and date are required.</param>
    /// <param name="asOf">The day whose amendments count; <c>null</c>: the plan as its file has it.</param>
    /// <returns>All findings, by place, without those of the workspace.</returns>
    public ValueList<Diagnostic> Validate(PlanSource source, bool issued = false, DateOnly? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        var diagnostics = new DiagnosticBag();
        if (AmendmentReader.IsAmendment(source.Content.Span)) ReadAmendment(source, issued, diagnostics);
        else Read(source, issued, asOf, diagnostics);
        return diagnostics.ToSorted();
    }

    /// <summary>Asks the data sources that a plan names for the last period of each reporting rule that is over. Nothing else contacts a source but reports and roll-ups.</summary>
    /// <param name="source">The plan; of one with errors nothing is asked.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>What could not be had, and why.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public async Task<ValueList<Diagnostic>> CheckDataAsync(PlanSource source, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        var read = new DiagnosticBag();
        if (ReadLinked(source, read) is not { } plan || read.HasErrors) return [];
        var findings = new DiagnosticBag();
        await DataCheck.TellAsync(ContextOf(plan.Model, source), PartsOf(source).Binder, findings, cancellation).ConfigureAwait(false);
        return FindingPlaces.Locate(findings, plan.SourceMap.Find).ToValueList();
    }

    /// <summary>What the units of a plan owe, and how it stands on a day. The evidence of received reports is read again, and told when it is gone or changed.</summary>
    /// <param name="source">The plan.</param>
    /// <param name="files">The reports sent and what happened to them, of this plan and others.</param>
    /// <param name="on">The day; <c>null</c>: today in Viet Nam.</param>
    public DueResult Due(PlanSource source, ReportingFiles files, DateOnly? on = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(files);
        var diagnostics = new DiagnosticBag();
        var day = on ?? Today;
        var plan = ReadLinked(source, diagnostics);
        if (plan is null || diagnostics.HasErrors) return new(day, diagnostics.ToSorted(), [], null);
        var context = ContextOf(plan.Model, source);
        var reports = DueReports.Of(context, files, day, diagnostics);
        DueReports.TellOfNoPlan(files, source.Workspace.Files.PlanFiles.Keys.Append(plan.Model.Id), diagnostics);
        KeptEvidence.Check(source.Workspace.Files.Root ?? "", files.Timelines, plan.Model.Id, diagnostics);
        return new(day, diagnostics.ToSorted(), reports, context);
    }

    /// <summary>The figures of an indicator for a period, from the units up through the organizations above them.</summary>
    /// <param name="source">The plan.</param>
    /// <param name="files">The reports sent, of this plan and others.</param>
    /// <param name="options">What to roll up.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public async Task<RollUpResult> RollUpAsync(PlanSource source, ReportingFiles files, RollUpOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(options);
        var diagnostics = new DiagnosticBag();
        var plan = ReadLinked(source, diagnostics);
        if (plan is null || diagnostics.HasErrors) return new(diagnostics.ToSorted(), null, null, default, null);
        var findings = new DiagnosticBag();
        var (indicator, on, root) = await RollUps.OfAsync(ContextOf(plan.Model, source), files, options, PartsOf(source).Binder, findings, cancellation).ConfigureAwait(false);
        diagnostics.AddRange(FindingPlaces.Locate(findings, plan.SourceMap.Find));
        return new(diagnostics.ToSorted(), plan.Model.Id, indicator, on, root);
    }

    /// <summary>The differences between two plans, or two versions of one; each is read against its own workspace.</summary>
    /// <param name="before">The first.</param>
    /// <param name="after">The second.</param>
    public ComparisonResult Compare(PlanSource before, PlanSource after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var diagnostics = new DiagnosticBag();
        var (old, now) = (ReadLinked(before, diagnostics), ReadLinked(after, diagnostics));
        return old is null || now is null || diagnostics.HasErrors
            ? new(diagnostics.ToSorted(), null, null, [])
            : new(diagnostics.ToSorted(), old, now, PlanComparison.Of(ContextOf(old.Model, before), ContextOf(now.Model, after)));
    }

    /// <summary>The differences between a plan as it stands on two days.</summary>
    /// <param name="source">The plan.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The second day.</param>
    public ComparisonResult Compare(PlanSource source, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(source);
        var diagnostics = new DiagnosticBag();
        if (ReadLinked(source, diagnostics) is not { } plan || diagnostics.HasErrors) return new(diagnostics.ToSorted(), null, null, []);
        var amendments = AmendmentReader.ReadAll(source.Workspace.Files, diagnostics);
        var (old, now) = (PlanAmendments.AsOf(plan, amendments, from, new()), PlanAmendments.AsOf(plan, amendments, to, diagnostics));
        return diagnostics.HasErrors
            ? new(diagnostics.ToSorted(), null, null, [])
            : new(diagnostics.ToSorted(), old, now, PlanComparison.Of(ContextOf(old.Model, source), ContextOf(now.Model, source)));
    }

    /// <summary>Where a value of a plan or of a report came from, step by step up the plans.</summary>
    /// <param name="source">The file.</param>
    /// <param name="value">The path of the value, or the id of an item.</param>
    public WhyResult Why(PlanSource source, string value)
    {
        ArgumentNullException.ThrowIfNull(source);
        var diagnostics = new DiagnosticBag();
        var read = PlanYamlReader.ReadAny(source.Content.Span, source.File, diagnostics);
        var plan = read?.Model is ActionPlan ? ReadLinked(source, new()) : null;
        if (read is null || diagnostics.HasErrors) return new(diagnostics.ToSorted(), []);
        var (path, nearest) = ValuePath.Find(read.Model, read.SourceMap, value);
        if (path is null)
        {
            LocalizedText meant = nearest is null ? new("", "") : new($"; ý bạn là “{nearest}”?", $"; did you mean “{nearest}”?");
            return new([new(EngineDiagnostics.UnknownValue, null, value, source.File, meant)], []);
        }

        var hops = plan is not null ? ValueOrigins.Of(ContextOf(plan.Model, source), plan, path)
            : read.Model is Submission report ? ValueOrigins.Of(new(report, read.SourceMap, read.Suppressions, read.Text), path, source.Workspace.Files.Workspace, Today)
            : [];
        return new(diagnostics.ToSorted(), hops);
    }

    /// <summary>The empty forms of the reports that a unit, or each member of a common name, owes for a period.</summary>
    /// <param name="source">The plan; one with errors has none.</param>
    /// <param name="files">The reports sent, from which the figures of the period before are shown.</param>
    /// <param name="unit">The id of the unit.</param>
    /// <param name="period">The written form of the period.</param>
    /// <param name="diagnostics">Where findings about the plan go.</param>
    public IReadOnlyList<(string Unit, string Rule, string Yaml)> SubmissionForms(PlanSource source, ReportingFiles files, string unit, string period, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var plan = ReadLinked(source, diagnostics);
        return plan is null || diagnostics.HasErrors ? [] : DueReports.Forms(ContextOf(plan.Model, source), files, unit, period);
    }

    /// <summary>Opens the intake of a plan's reports. It keeps other processes from writing until it is disposed.</summary>
    /// <param name="source">The plan; one with errors has none.</param>
    /// <param name="diagnostics">Where findings about the plan, its timeline and the lock go.</param>
    /// <param name="cancellation">Ends the wait for another process.</param>
    /// <returns>The intake; <c>null</c> when it can't be opened, which is told.</returns>
    public async Task<ReportIntake?> OpenIntakeAsync(PlanSource source, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var plan = ReadLinked(source, diagnostics);
        if (plan is null || diagnostics.HasErrors) return null;
        var root = source.Workspace.Files.Root is { Length: > 0 } folder ? folder : ".";
        var held = await FolderLock.TakeAsync(Path.Combine(root, TimelineReader.Folder, FolderLock.FileName), ReportingDiagnostics.Busy, ReportingDiagnostics.Unwritable, diagnostics, cancellation).ConfigureAwait(false);
        if (held is null) return null;
        try
        {
            if (TimelineFile.Open(root, plan.Model.Id, diagnostics) is { } timeline)
                return new(held, root, ContextOf(plan.Model, source), Today, timeline, ReportingReader.ReadAll(root, new()));
        }
        catch
        {
            held.Dispose();
            throw;
        }

        held.Dispose();
        return null;
    }

    /// <summary>Renders a plan in memory. Nothing is rendered while an error stands.</summary>
    /// <param name="source">The plan.</param>
    /// <param name="options">What to render.</param>
    /// <param name="cancellation">Stops the work between its steps.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public ValueTask<RenderResult> RenderAsync(PlanSource source, RenderOptions options, CancellationToken cancellation = default)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(source.Workspace.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        if (AmendmentReader.IsAmendment(source.Content.Span)) return new(RenderAmendment(source, options, diagnostics, cancellation));
        var plan = Read(source, options.Issued, options.AsOf, diagnostics);
        if (plan is null || diagnostics.HasErrors) return new(Refused(diagnostics));

        cancellation.ThrowIfCancellationRequested();
        if (TemplateChoice.OfPlan(options.Template, plan.Model.Document.Type, source.Workspace.Templates, diagnostics) is not { } template) return new(Refused(diagnostics));
        return new(template.MakesText
            ? RenderText(template, ContextOf(plan.Model, source), options, diagnostics)
            : RenderDocument(template, plan, source, options, diagnostics, cancellation));
    }

    /// <summary>Makes the papers of one period of a reporting rule, or the plan of one unit, in memory. Nothing is made while an error stands.</summary>
    /// <param name="source">The plan.</param>
    /// <param name="files">What the workspace knows about reports.</param>
    /// <param name="options">Which report.</param>
    /// <param name="cancellation">Stops the work between its steps.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public async ValueTask<ReportOutcome> ReportAsync(PlanSource source, ReportingFiles files, ReportOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(options);
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(source.Workspace.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        var day = options.On ?? Today;
        var plan = ReadLinked(source, diagnostics) is { } read ? PlanAmendments.AsOf(read, AmendmentReader.ReadAll(source.Workspace.Files, diagnostics), day, diagnostics) : null;
        if (plan is null || diagnostics.HasErrors) return new(RenderStatus.Refused, diagnostics.ToSorted(), [], null, []);
        return await new ReportMaker(plan, ContextOf(plan.Model, source), source, options, PartsOf(source), clock, diagnostics).MakeAsync(files, day, cancellation).ConfigureAwait(false);
    }

    private RenderResult RenderDocument(
        Template template, PlanDocument<ActionPlan> plan, PlanSource source, RenderOptions options, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var chosen = PartsOf(source).Writers.Choose(options.Formats, diagnostics);
        var document = TemplateRenderer.Render(template, ContextOf(plan.Model, source), HashOf(source), template.Limits, diagnostics, clock);
        return Written(document, chosen, plan.SourceMap.Find, diagnostics, cancellation);
    }

    private RenderResult RenderAmendment(PlanSource source, RenderOptions options, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (ReadAmendment(source, options.Issued, diagnostics) is not { } paper || diagnostics.HasErrors) return Refused(diagnostics);
        if (options.Template is null && paper.CheckForm(diagnostics)) return Refused(diagnostics);
        var id = options.Template ?? paper.Template;
        if (TemplateChoice.Of(id, [TemplateModel.Amendment], source.Workspace.Templates, diagnostics) is not { } template) return Refused(diagnostics);
        var chosen = PartsOf(source).Writers.Choose(options.Formats, diagnostics);
        var context = ContextOf(paper.Before.Model, source);
        var made = paper.Worded(context, ContextOf(paper.After.Model, source));
        var document = TemplateRenderer.Render(template, context, made, paper.Details(context), HashOf(source), template.Limits, diagnostics, clock);
        return Written(document, chosen, paper.Find, diagnostics, cancellation);
    }

    private static RenderResult Written(OfficialDocument? document, IReadOnlyList<IDocumentWriter> chosen, Func<ModelPath, SourceSpan> find, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (document is null || diagnostics.HasErrors) return Refused(diagnostics);
        var outputs = PaperWriters.Write(chosen, document, find, diagnostics, cancellation);
        return diagnostics.HasErrors ? Refused(diagnostics) : new(RenderStatus.Done, diagnostics.ToSorted(), outputs.ToValueList(), document);
    }

    private RenderResult RenderText(Template template, PlanContext context, RenderOptions options, DiagnosticBag diagnostics)
    {
        var format = template.Head.Kind == TemplateKind.Html ? "html" : "txt";
        var asked = options.Formats ?? [];
        var isAsked = asked.Count == 0 || asked.Contains(format, StringComparer.OrdinalIgnoreCase);
        if (!isAsked) diagnostics.Add(new(EngineDiagnostics.FormatOfText, null, template.Id, format));
        else if (asked.Count > 1) diagnostics.Add(new Diagnostic(EngineDiagnostics.FormatOfText, null, template.Id, format) { Severity = DiagnosticSeverity.Warning });

        var text = TemplateRenderer.RenderText(template, context, template.Limits, diagnostics, clock);
        if (text is null || diagnostics.HasErrors) return Refused(diagnostics);
        var file = new RenderedFile($"{OfficialFileName.Of(context)}-{template.Id}.{format}", format, Encoding.UTF8.GetBytes(text.Text));
        return new(RenderStatus.Done, diagnostics.ToSorted(), options.Formats is { Count: 0 } ? [] : [file], null, text);
    }

    private static PlanDocument<ActionPlan>? ReadLinked(PlanSource source, DiagnosticBag diagnostics) =>
        PlanYamlReader.Read(source.Content.Span, source.File, diagnostics) is { } read ? PlanLinker.Link(read, source.Workspace.Files, diagnostics) : null;

    private AmendmentPaper? ReadAmendment(PlanSource source, bool issued, DiagnosticBag diagnostics)
    {
        if (AmendmentPaper.Read(source, diagnostics) is not { } paper || diagnostics.HasErrors) return null;
        // What was found in the plan before is told with the plan; here counts what the amendment brings.
        var (before, after) = (new DiagnosticBag(), new DiagnosticBag());
        var validator = PartsOf(source).Validator;
        validator.Validate(ContextOf(paper.Before.Model, source), paper.Before, issued, before);
        validator.Validate(ContextOf(paper.After.Model, source), paper.After, issued, after);
        var known = before.ToSorted().Select(d => (d.Id, d.GetMessage(Language.English))).ToHashSet();
        diagnostics.AddRange(after.ToSorted().Where(d => !known.Contains((d.Id, d.GetMessage(Language.English)))));
        return paper;
    }

    private PlanDocument<ActionPlan>? Read(PlanSource source, bool issued, DateOnly? asOf, DiagnosticBag diagnostics)
    {
        if (ReadLinked(source, diagnostics) is not { } plan) return null;
        if (asOf is { } day && !diagnostics.HasErrors) plan = PlanAmendments.AsOf(plan, AmendmentReader.ReadAll(source.Workspace.Files, diagnostics), day, diagnostics);
        if (diagnostics.HasErrors) return plan;
        PartsOf(source).Validator.Validate(ContextOf(plan.Model, source), plan, issued, diagnostics);
        return plan;
    }

    private EngineParts PartsOf(PlanSource source) => own.With(source.Workspace.Plugins);

    private static string HashOf(PlanSource source) => Convert.ToHexStringLower(SHA256.HashData(source.Content.Span));

    private PlanContext ContextOf(ActionPlan plan, PlanSource source) => new(plan, source.Workspace.Files.Workspace, Today);

    private static RenderResult Refused(DiagnosticBag diagnostics) => new(RenderStatus.Refused, diagnostics.ToSorted(), [], null);
}
