using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>
/// One rendering: data, variables, output and what is left of its budgets. Whatever makes or prints something pays here
/// first, so that nothing too large is ever made. Not thread-safe.
/// </summary>
internal sealed class Frame(RenderInput input, TemplateLimits limits, TimeProvider clock, int slots, ITemplateOutput output)
{
    private const int StepsBetweenLooks = 1024;
    private const int StepsOfUnknown = 16;
    private const int CharactersPerStep = 64;
    private const int ComparisonsPerStep = 1024;
    private const int BytesOfObject = 64;
    private const int BytesOfItem = 64;
    private const int BytesOfRun = 256;
    private const int BytesOfOperation = 96;
    private readonly long start = clock.GetTimestamp();
    private long steps = limits.Steps;
    private long nextLook = Math.Max(0, limits.Steps - StepsBetweenLooks);
    private long characters = limits.OutputCharacters;
    private long memory = limits.Megabytes * 1024L * 1024;

    public RenderInput Input { get; } = input;

    /// <summary>The plan; asked for only by templates whose model has one.</summary>
    public PlanContext Context => Input.Plan!;

    public Slot[] Slots { get; } = new Slot[slots];

    /// <summary>Where text goes: the document, or a capture.</summary>
    public ITemplateOutput Output { get; set; } = output;

    /// <summary>Pays for work: a step is a statement, a round, a call, or an item that is looked at.</summary>
    public void Charge(SourceSpan span, long work = 1)
    {
        steps -= work;
        if (steps >= nextLook) return;
        if (steps < 0) Stop(TemplateDiagnostics.TooManySteps, span, limits.Steps);
        nextLook = Math.Max(0, steps - StepsBetweenLooks);
        if (clock.GetElapsedTime(start).TotalMilliseconds > limits.Milliseconds) Stop(TemplateDiagnostics.TooMuchTime, span, limits.Milliseconds);
    }

    /// <summary>Pays for work whose length nobody knows, such as a plugin's, after it is done: the clock is looked at now.</summary>
    public void ChargeUnknown(SourceSpan span)
    {
        nextLook = steps;
        Charge(span, StepsOfUnknown);
    }

    /// <summary>Pays for looking at a text from end to end.</summary>
    public void ChargeReading(SourceSpan span, long length) => Charge(span, 1 + (length / CharactersPerStep));

    /// <summary>Pays for looking for one text in another: at worst each place is held against each character.</summary>
    public void ChargeSearch(SourceSpan span, string text, string match, bool ignoringCase) =>
        Charge(span, (long)text.Length * match.Length / (ignoringCase ? ComparisonsPerStep / 16 : ComparisonsPerStep));

    /// <summary>Pays for a text before it is made, or for a piece of it.</summary>
    /// <param name="span">The template's line.</param>
    /// <param name="length">The characters.</param>
    /// <param name="before">The characters that the text has already.</param>
    /// <param name="pieces">The pieces with origins of their own that are made.</param>
    public void ChargeText(SourceSpan span, long length, long before = 0, int pieces = 1)
    {
        if (before + length > limits.TextCharacters) Stop(TemplateDiagnostics.TextTooLong, span, limits.TextCharacters);
        ChargeReading(span, length);
        ChargeMemory(span, (BytesOfObject * (long)pieces) + (sizeof(char) * length));
    }

    /// <summary>Pays for a list before it is made, and for looking at each of its items once.</summary>
    public void ChargeList(SourceSpan span, long count)
    {
        if (count > limits.ListItems) Stop(TemplateDiagnostics.ListTooLong, span, limits.ListItems);
        Charge(span, 1 + count);
        ChargeMemory(span, BytesOfObject + (BytesOfItem * count));
    }

    /// <summary>Pays for a value before it is printed, as long as it will stand in the output; inside a capture it is a text that
    /// is made.</summary>
    /// <param name="span">The template's line.</param>
    /// <param name="length">The characters.</param>
    /// <param name="runs">The runs that it becomes.</param>
    public void ChargeOutput(SourceSpan span, long length, int runs = 1) => ChargeWriting(span, length, BytesOfRun * (long)runs);

    /// <summary>Pays for the template's own text before it is printed.</summary>
    /// <param name="span">The template's line.</param>
    /// <param name="length">The characters.</param>
    /// <param name="operations">The steps of markup that it takes.</param>
    public void ChargeLiteral(SourceSpan span, long length, int operations) => ChargeWriting(span, length, BytesOfOperation * (long)operations);

    private static void Stop(DiagnosticDescriptor descriptor, SourceSpan span, int limit) => throw new RenderStopException(new(descriptor, span, limit));

    private void ChargeWriting(SourceSpan span, long length, long bytes)
    {
        if (Output is CaptureOutput capture)
        {
            ChargeText(span, length, capture.Length);
            return;
        }

        characters -= length;
        if (characters < 0) Stop(TemplateDiagnostics.TooMuchText, span, limits.OutputCharacters);
        ChargeMemory(span, bytes + (sizeof(char) * length));
    }

    private void ChargeMemory(SourceSpan span, long bytes)
    {
        memory -= bytes;
        if (memory < 0) Stop(TemplateDiagnostics.TooMuchMemory, span, limits.Megabytes);
    }
}
