using Plan.Sdk.Collections;
using Plan.Sdk.Documents.Docx;
using Plan.Sdk.Documents.Html;
using Plan.Sdk.Documents.Text;
using Plan.Sdk.Extensibility;

namespace Plan.Sdk;

/// <summary>Puts an engine together: the built-in parts, and what a host adds. Not thread-safe.</summary>
public sealed class PlanEngineBuilder
{
    private readonly List<IPlanRule> rules = [.. BuiltInRules.All];
    private readonly List<IDocumentWriter> writers = [new DocxDocumentWriter(), new HtmlDocumentWriter(), new TextDocumentWriter()];
    private readonly List<IDataSource> sources = [];
    private TimeProvider clock = TimeProvider.System;

    /// <summary>Adds a rule; it runs after those added before it.</summary>
    /// <returns>This builder.</returns>
    public PlanEngineBuilder AddRule(IPlanRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        rules.Add(rule);
        return this;
    }

    /// <summary>Adds a writer; of two for one format the one added last counts.</summary>
    /// <returns>This builder.</returns>
    public PlanEngineBuilder AddWriter(IDocumentWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writers.RemoveAll(w => string.Equals(w.Format, writer.Format, StringComparison.OrdinalIgnoreCase));
        writers.Add(writer);
        return this;
    }

    /// <summary>Adds a data source, for figures that plans keep elsewhere; of two with one name the one added last counts.</summary>
    /// <returns>This builder.</returns>
    public PlanEngineBuilder AddDataSource(IDataSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        sources.Add(source);
        return this;
    }

    /// <summary>Sets the clock that drafts are judged by; the system's unless set.</summary>
    /// <returns>This builder.</returns>
    public PlanEngineBuilder UseClock(TimeProvider timeProvider)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        clock = timeProvider;
        return this;
    }

    /// <summary>The engine.</summary>
    public PlanEngine Build() => new(new(rules.ToValueList(), writers.ToValueList(), sources.ToValueList(), clock), clock);
}
