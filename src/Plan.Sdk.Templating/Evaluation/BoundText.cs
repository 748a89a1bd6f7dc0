using Plan.Sdk.Diagnostics;
using Plan.Sdk.Origins;
using Plan.Sdk.Templating.Binding;
using Plan.Sdk.Templating.Markup;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>A piece of the template's own text, with what it means as markup.</summary>
internal sealed class BoundText(string text, SourceSpan span, MarkupOperation[] operations) : BoundStatement
{
    public string Text { get; } = text;

    public SourceSpan Span { get; } = span;

    /// <summary>The origin of all that it prints, made once.</summary>
    public Origin Origin { get; } = new(span, null);

    public MarkupOperation[] Operations { get; } = operations;

    public override Jump Execute(Frame frame)
    {
        frame.ChargeLiteral(Span, Text.Length, Operations.Length);
        frame.Output.WriteLiteral(this);
        return Jump.None;
    }

    public override void FollowTables(TableFlow flow) => flow.Text(Operations);
}
