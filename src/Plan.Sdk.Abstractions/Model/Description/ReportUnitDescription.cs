using Plan.Sdk.Model.Reports;

namespace Plan.Sdk.Model.Description;

/// <summary>The keys of <see cref="ReportUnit"/>.</summary>
internal static class ReportUnitDescription
{
    private static readonly IntegerShape Count = new(0, int.MaxValue);

    public static RecordDescription Record { get; } = Describe();

    private static RecordDescription Describe()
    {
        var b = new RecordDescriptionBuilder<ReportUnit>("Một đơn vị phải báo cáo", "A unit that owes a report");
        var id = b.Field("id", Shape.Text, r => r.Id, "Mã đơn vị", "Id", required: true);
        var name = b.Field("name", Shape.Text, r => r.Name, "Tên đơn vị", "Name", required: true);
        var state = b.Field("state", new ChoiceShape(
            Shape.Choice("notDue", ObligationState.NotDue, "chưa đến hạn", "not due"),
            Shape.Choice("extended", ObligationState.Extended, "được gia hạn", "extended"),
            Shape.Choice("dueSoon", ObligationState.DueSoon, "sắp đến hạn", "due soon"),
            Shape.Choice("late", ObligationState.Late, "chậm", "late"),
            Shape.Choice("returned", ObligationState.Returned, "trả lại", "returned"),
            Shape.Choice("onTime", ObligationState.OnTime, "đúng hạn", "sent in time"),
            Shape.Choice("sentLate", ObligationState.SentLate, "gửi chậm", "sent late"),
            Shape.Choice("resubmitted", ObligationState.Resubmitted, "đã gửi lại", "sent again"),
            Shape.Choice("waived", ObligationState.Waived, "được miễn", "waived")), r => r.State, "Tình trạng", "How its report stands", required: true);
        var lastDay = b.Field("lastDay", Shape.Date, r => r.LastDay, "Hạn cuối (đã tính gia hạn)", "Last day in time, extensions counted", required: true);
        var sent = b.Field("sent", Shape.Date, r => r.Sent, "Ngày gửi", "Day it was sent");
        var daysLate = b.Field("daysLate", Count, r => r.DaysLate, "Số ngày làm việc chậm", "Working days late", required: true);
        var extension = b.Field("extension", Shape.Text, r => r.Extension, "Văn bản cho gia hạn", "Decision that moves the last day");
        var decision = b.Field("decision", Shape.Text, r => r.Decision, "Văn bản miễn hoặc trả lại", "Decision that waives it or gives it back");
        var inheritedFrom = b.Field("inheritedFrom", Shape.Text, r => r.InheritedFrom, "Tên đơn vị cũ mà đơn vị này kế thừa nghĩa vụ", "Whose duty it inherited");
        var results = b.Field("results", Shape.Text, r => r.Results, "Kết quả thực hiện, bằng lời", "What has been done");
        var figures = b.Field("figures", Shape.List<ReportFigure>(() => ReportFigureDescription.Record), r => r.Figures, "Số liệu, theo thứ tự các chỉ tiêu của báo cáo", "Its figures, in the order of the results");
        return b.Build(v => new ReportUnit
        {
            Id = v.Required(id),
            Name = v.Required(name),
            State = v.Value<ObligationState>(state)!.Value,
            LastDay = v.Value<DateOnly>(lastDay)!.Value,
            Sent = v.Value<DateOnly>(sent),
            DaysLate = v.Value<int>(daysLate)!.Value,
            Extension = v.Get<string>(extension),
            Decision = v.Get<string>(decision),
            InheritedFrom = v.Get<string>(inheritedFrom),
            Results = v.Get<string>(results),
            Figures = v.List<ReportFigure>(figures),
        });
    }
}
