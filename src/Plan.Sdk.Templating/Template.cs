using System.Security.Cryptography;
using System.Text;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating;

/// <summary>
/// A template that is read, checked against the model and ready to be rendered any number of times. Immutable;
/// thread-safe.
/// </summary>
public sealed class Template
{
    private Template(TemplateHead head, string hash, TemplateModel model, BoundTemplate bound, TemplateLimits limits)
    {
        Limits = limits;
        Model = model;
        Head = head;
        Hash = hash;
        Bound = bound;
    }

    /// <summary>The id.</summary>
    public string Id => Head.Id;

    /// <summary>What the template says about itself.</summary>
    public TemplateHead Head { get; }

    /// <summary>Whether it makes a text (kinds <c>text</c> and <c>html</c>) and no document that writers lay out.</summary>
    public bool MakesText => Head.Kind is TemplateKind.Text or TemplateKind.Html;

    /// <summary>SHA-256 of its text and of all it includes, lower-case hex.</summary>
    public string Hash { get; }

    /// <summary>The budgets of its renderings: those of its pack.</summary>
    public TemplateLimits Limits { get; }

    internal BoundTemplate Bound { get; }

    /// <summary>The model it was checked against.</summary>
    public TemplateModel Model { get; }

    /// <summary>Reads and checks a template. All errors are reported in one pass. The same text over a pack of the same content is
    /// compiled once and gives the same instance, while it is used often enough; over a pack with functions of plugins it is compiled each time, since they come and go with their plugin.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="pack">Where includes are looked for.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <returns>The template; <c>null</c> after errors.</returns>
    public static Template? Compile(string text, string file, TemplatePack pack, DiagnosticBag diagnostics) => Compile(text, file, pack, null, diagnostics);

    /// <summary>Reads and checks a template of kind <c>text</c> or <c>html</c> against the model of plain data.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="file">The file as the user named it.</param>
    /// <param name="pack">Where includes are looked for.</param>
    /// <param name="model">The names and types that the template can use; <c>null</c>: those of the model that its head names.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <returns>The template; <c>null</c> after errors.</returns>
    public static Template? Compile(string text, string file, TemplatePack pack, TemplateModel? model, DiagnosticBag diagnostics) =>
        pack.Functions.Attached.Any() ? Compile(ParsedTemplate.Read(text, file), pack, model, diagnostics) : TemplateCache.Shared.GetOrCompile(
            new(text, file, pack.ContentHash, model, pack.Limits),
            (key, found) => Compile(ParsedTemplate.Read(key.Text, key.File), pack, key.Model, found),
            diagnostics);

    /// <param name="parsed">The file.</param>
    /// <param name="pack">Where includes are looked for.</param>
    /// <param name="given">The model; <c>null</c>: that of the head.</param>
    /// <param name="diagnostics">Where findings go.</param>
    internal static Template? Compile(ParsedTemplate parsed, TemplatePack pack, TemplateModel? given, DiagnosticBag diagnostics)
    {
        var model = given ?? TemplateModel.OfHead(parsed.Head.Model);
        var found = new DiagnosticBag();
        found.AddRange(parsed.Diagnostics);
        if (parsed.Head.Kind is TemplateKind.Paper or TemplateKind.Article && !model.HasPlan)
            found.Add(new(TemplateDiagnostics.KindNeedsPlan, SourceSpan.StartOf(parsed.Source.File)));
        var bound = StatementBinder.Bind(parsed, pack, model, found);
        diagnostics.AddRange(found.ToSorted());
        return found.HasErrors ? null : new(parsed.Head, HashOf([parsed, .. bound.Included]), model, bound, pack.Limits);
    }

    private static string HashOf(ParsedTemplate[] files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files) hash.AppendData(Encoding.UTF8.GetBytes(file.Source.Text));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
