using Plan.Sdk.Diagnostics;
using Plan.Sdk.Templating.Binding;

namespace Plan.Sdk.Templating.Evaluation;

/// <summary>Keeps what its body writes in a variable.</summary>
internal sealed class BoundCapture(SourceSpan span, int slot, BoundStatement[] body) : BoundStatement
{
    public override Jump Execute(Frame frame)
    {
        frame.Charge(span);
        var around = frame.Output;
        var capture = new CaptureOutput();
        frame.Output = capture;
        var jump = ExecuteAll(body, frame);
        frame.Output = around;
        frame.Slots[slot] = new() { Value = capture.Text };
        return jump;
    }

    public override void FollowTables(TableFlow flow) => flow.Capture(body);
}
