using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>One rendering: data, variables, output and what is left of the budget. Not thread-safe.</summary>
internal sealed class Frame(RenderInput input, RenderLimits limits, int slots, ITemplateOutput output)
{
    private int steps = limits.Steps;
    private int characters = limits.OutputCharacters;

    public RenderInput Input { get; } = input;

    /// <summary>The plan; asked for only by templates whose model has one.</summary>
    public PlanContext Context => Input.Plan!;

    public Slot[] Slots { get; } = new Slot[slots];

    /// <summary>Where text goes: the document, or a capture.</summary>
    public ITemplateOutput Output { get; set; } = output;

    /// <summary>Pays for work.</summary>
    public void Charge(SourceSpan span, int work = 1)
    {
        steps -= work;
        if (steps < 0) throw new RenderStopException(new(TemplateDiagnostics.TooManySteps, span, limits.Steps));
    }

    /// <summary>Pays for text that is printed or built.</summary>
    public void ChargeText(SourceSpan span, int length)
    {
        characters -= length;
        if (characters < 0) throw new RenderStopException(new(TemplateDiagnostics.TooMuchText, span, limits.OutputCharacters));
    }
}
