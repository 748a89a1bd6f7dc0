using Plan.Sdk.Collections;
using Plan.Sdk.Diagnostics;
using Plan.Sdk.Documents;
using Plan.Sdk.Templating;

namespace Plan.Sdk;

/// <summary>What came of rendering a plan. Bad input never throws: it is told here.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Diagnostics">All findings, by place.</param>
/// <param name="Outputs">One file for each format; empty unless <see cref="RenderStatus.Done"/>.</param>
/// <param name="Document">The document that was written; <c>null</c> unless <see cref="RenderStatus.Done"/>, and for templates that make a text.</param>
/// <param name="Text">The text that a template of kind <c>text</c> or <c>html</c> made; <c>null</c> for other templates.</param>
public sealed record RenderResult(
    RenderStatus Status, ValueList<Diagnostic> Diagnostics, ValueList<RenderedFile> Outputs, OfficialDocument? Document, RenderedText? Text = null);
