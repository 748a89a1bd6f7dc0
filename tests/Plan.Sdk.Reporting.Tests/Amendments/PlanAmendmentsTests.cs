using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Amendments;
using Plan.Sdk.Reporting.Comparison;

namespace Plan.Sdk.Reporting.Tests.Amendments;

public sealed class PlanAmendmentsTests
{
    [Theory]
    [InlineData(14, 90)]
    [InlineData(15, 95)]
    [InlineData(16, 95)]
    public void AsOf_EffectiveDate_CountsFromThatDayOn(int day, int atLeast)
    {
        using var ward = new AmendedWard(AmendedWard.Text("a", 1, "2027-03-15", "  - {target: {id: kham-suc-khoe-2027, atLeast: 95}}"));
        Target(ward.AsOf(2027, 3, day), "kham-suc-khoe-2027").Amount.ShouldBe(new Amount(atLeast));
        ward.Told().ShouldBeEmpty();
    }

    [Fact]
    public void AsOf_Several_ApplyByEffectiveDateThenNumber()
    {
        using var ward = new AmendedWard(
            AmendedWard.Text("c", 9, "2027-06-01", "  - {target: {id: kham-suc-khoe-2027, atLeast: 97}}"),
            AmendedWard.Text("b", 3, "2027-03-15", "  - {target: {id: kham-suc-khoe-2027, atLeast: 91}}"),
            AmendedWard.Text("a", 12, "2027-03-15", "  - {target: {id: biet-boi-2027, moreThan: 65}}"));
        Target(ward.AsOf(2027, 5, 31), "kham-suc-khoe-2027").Amount.ShouldBe(new Amount(91));
        var last = ward.AsOf(2027, 6, 1);
        Target(last, "kham-suc-khoe-2027").Amount.ShouldBe(new Amount(97));
        Target(last, "biet-boi-2027").Amount.ShouldBe(new Amount(65));
    }

    [Fact]
    public void AsOf_OtherKeyOfItsGroup_TakesThePlaceOfTheOldOne()
    {
        using var ward = new AmendedWard(AmendedWard.Text("a", 1, "2027-03-15", "  - {target: {id: kham-suc-khoe-2027, atMost: 12}}\n  - {task: {id: day-boi, by: 2027-09-01}}"));
        var plan = ward.AsOf(2027, 4, 1);
        Target(plan, "kham-suc-khoe-2027").Comparator.ShouldBe(Comparator.AtMost);
        var task = plan.Model.Tasks[2].Subtasks[0];
        (task.Before, task.By).ShouldBe((null, CalendarPoint.Of(new(2027, 9, 1))));
        ward.Told().ShouldBeEmpty();
    }

    [Fact]
    public void AsOf_EveryVerb_GivesThePlanAndTheDifferencesMeant()
    {
        using var ward = new AmendedWard(AmendedWard.Text("a", 1, "2027-03-15", """
              - {stage: {id: 2026-2027, title: Chặng đầu}}
              - {period: {from: 2026, to: 2031}}
              - funding: Kinh phí do ngân sách phường bảo đảm.
              - {reporting: {id: nam, before: 12-05}}
              - {add: {target: {id: den-sach-2030, indicator: số điểm đọc sách, atLeast: 3, unit: điểm}, in: 2028-2030, after: biet-boi-2030}}
              - {add: {target: {id: ca-ky, indicator: tỷ lệ hài lòng, atLeast: 80, unit: "%"}}}
              - {add: {task: {id: doc-sach, title: Đọc sách, lead: truong-hoc}}}
              - {add: {assignment: {id: giam-sat, unit: mat-tran, text: giám sát thường xuyên.}}}
              - {add: {audience: {id: nguoi-hoc, text: Học viên trung tâm học tập cộng đồng.}}}
              - {add: {stage: {id: sau-2030, period: {from: 2031, to: 2031}}}}
              - {add: {reporting: {id: quy, content: kết quả quý, from: tram-y-te, every: quarter, by: 03-31}, after: sau-thang}}
              - {remove: {task: tap-huan}}
              - {remove: {target: biet-boi-2027}}
              - {remove: {task: kham-dinh-ky, keys: [partners, outputs]}}
            """));
        var plan = ward.AsOf(2027, 4, 1);
        ward.Told().ShouldBeEmpty();
        string.Concat(PlanComparison.Of(Context(ward.Original.Model), Context(plan.Model)).Select(d => d.Sentence.Vi + "\n")).ShouldMatchApproved(c => c.NoDiff());
        ward.At(plan.SourceMap.Find(Path("objectives.stages[1].targets[2].indicator"))).ShouldBe("số điểm đọc sách");
        ward.At(plan.SourceMap.Find(Path("objectives.stages[1].targets[3].indicator"))).ShouldBe("số điểm vui chơi");
    }

    [Fact]
    public void AsOf_AmendedValues_StandInTheAmendmentsFileAndOthersInThePlans()
    {
        using var ward = new AmendedWard(
            AmendedWard.Text("a", 1, "2027-03-15", "  - {add: {task: {id: moi, text: Việc mới.}, in: an-toan, after: day-boi}}\n  - {remove: {task: chien-dich}}"),
            AmendedWard.Text("b", 2, "2027-04-15", "  - {task: {id: moi, text: Việc mới hơn.}}\n  - {remove: {target: kham-suc-khoe-2027}}\n  - {task: {id: diem-vui-choi, lead: van-hoa-xa-hoi}}"));
        var plan = ward.AsOf(2027, 12, 31);
        ward.Told().ShouldBeEmpty();
        var seen = 0;
        Visit(ModelDescription.ActionPlan, plan.Model, ModelPath.Root);
        seen.ShouldBe(25);
        ward.At(plan.SourceMap.Find(Path("tasks[2].subtasks[1].text"))).ShouldBe("Việc mới hơn.");
        System.IO.Path.GetFileName(plan.SourceMap.Find(Path("tasks[2].subtasks[2].lead")).File).ShouldBe("2.yaml");
        System.IO.Path.GetFileName(plan.SourceMap.Find(Path("tasks[2].subtasks[2].partners[0]")).File).ShouldBe("08-kh-ubnd-2026.yaml");

        // Each id of the amended plan is read where the map says that it stands.
        void Visit(RecordDescription description, object record, ModelPath path)
        {
            foreach (var field in description.Fields)
            {
                if (field.IsDerived || field.Get(record, Context(plan.Model)) is not { } value) continue;
                var at = path.Field(field.Key);
                if (field.Shape is IdShape && plan.SourceMap.Contains(at))
                {
                    ward.At(plan.SourceMap.Find(at)).ShouldBe((string)value, at.ToString());
                    seen++;
                }

                if (field.Shape is RecordShape one) Visit(one.Description, value, at);
                if (field.Shape is not ListShape { Item: RecordShape many }) continue;
                var i = 0;
                foreach (var item in (IEnumerable<object>)value) Visit(many.Description, item, at.Item(i++));
            }
        }
    }

    [Fact]
    public void AsOf_AmendmentsOfOtherPlansAndLaterOnes_ChangeNothing()
    {
        using var ward = new AmendedWard(AmendedWard.Text("a", 1, "2028-01-01", "  - {remove: {task: an-toan}}"), AmendedWard.Text("b", 2, "2027-01-01", "  - {remove: {task: x}}").Replace(AmendedWard.Plan, "kh-15-2026-tinh", StringComparison.Ordinal));
        ward.AsOf(2027, 12, 31).ShouldBeSameAs(ward.Original);
        ward.Told().ShouldBeEmpty();
    }

    [Fact]
    public void Around_Draft_CountsItAndTheEarlierOnes()
    {
        using var ward = new AmendedWard(
            AmendedWard.Text("a", 1, "2027-03-15", "  - {target: {id: kham-suc-khoe-2027, atLeast: 95}}"),
            AmendedWard.Text("b", 2, "2027-04-15", "  - {target: {id: kham-suc-khoe-2027, atLeast: 97}}").Replace("number: 2, date: 2027-01-05, ", "", StringComparison.Ordinal),
            AmendedWard.Text("c", 3, "2027-05-15", "  - {target: {id: kham-suc-khoe-2027, atLeast: 99}}"));
        var (before, after) = PlanAmendments.Around(ward.Original, ward.Amendments, ward.Amendments[1], ward.Findings);
        Target(before, "kham-suc-khoe-2027").Amount.ShouldBe(new Amount(95));
        Target(after, "kham-suc-khoe-2027").Amount.ShouldBe(new Amount(97));
        ward.Told().ShouldBeEmpty();
    }

    [Fact]
    public void AsOf_WhatCanNotBe_IsToldAtItsPlaceAndLeftOut()
    {
        using var ward = new AmendedWard(
            AmendedWard.Text("sai", 1, "2027-03-15", """
                  - {target: {id: kham-suc-khoe-2072, atLeast: 95}}
                  - {audience: {id: tre-em, text: Trẻ em.}}
                  - {}
                  - {target: {id: kham-suc-khoe-2027}}
                  - {target: {id: kham-suc-khoe-2027, atLeast: 90}}
                  - {period: {from: 2026, to: 2030}}
                  - {add: {}}
                  - {add: {task: {id: an-toan, title: An toàn}}}
                  - {add: {task: {id: moi, title: Mới}, in: an-toam}}
                  - {add: {task: {id: moi, title: Mới}, after: day-boi}}
                  - {add: {reporting: {id: quy, every: quarter}, in: nam}}
                  - {remove: {}}
                  - {remove: {reporting: tuan}}
                  - {remove: {task: day-boi, keys: [id, by, leed]}}
                  - {target: {id: biet-boi-2027, text: "Phấn đấu {amount} vào {horizon}"}}
                """),
            AmendedWard.Text("som", 2, "2026-01-05", "  - {target: {id: biet-boi-2030, moreThan: 86}}"),
            AmendedWard.Text("cung-ngay", 3, "2027-03-15", "  - {target: {id: kham-suc-khoe-2027, atMost: 91}}"),
            AmendedWard.Text("du-thao", 4, "2027-04-15", "  - {target: {id: kham-suc-khoe-2027, atLeast: 97}}").Replace("number: 4, ", "", StringComparison.Ordinal));
        var plan = ward.AsOf(2027, 12, 31);
        ward.Told().ShouldMatchApproved(c => c.NoDiff());
        plan.Model.Tasks.ShouldBe(ward.Original.Model.Tasks);
        Target(plan, "kham-suc-khoe-2027").Amount.ShouldBe(new Amount(91));
    }

    [Fact]
    public void Read_WrongKeysAndUnknownUnits_AreToldByTheReader()
    {
        using var ward = new AmendedWard(
            AmendedWard.Text("a", 1, "2027-03-15", "  - {target: {id: kham-suc-khoe-2027, atleast: 95}}\n  - {task: {id: an-toan, subtasks: []}}\n  - {target: {id: x, atLeast: 1, atMost: 2}}\n  - {remove: {task: x}, period: {to: 2031}}"),
            AmendedWard.Text("b", 2, "2027-03-15", "  - {task: {id: day-boi, lead: truong-hocc}}\n  - {task: {lead: tram-y-te}}"),
            AmendedWard.Text("c", 3, "2027-03-15", "  - {task: {id: day-boi, lead: truong-hocc}}"),
            AmendedWard.Text("c", 4, "2027-03-15", "  - {period: {to: 2031}}").Replace(AmendedWard.Plan, "ke-hoach-khac", StringComparison.Ordinal));
        ward.Told().ShouldMatchApproved(c => c.NoDiff());
    }

    private static Target Target(PlanDocument<ActionPlan> plan, string id) => plan.Model.Objectives!.Stages.SelectMany(s => (IEnumerable<Target>)s.Targets).Single(t => t.Id == id);

    private static ModelPath Path(string path) => ModelPath.Parse(path)!;

    private static PlanContext Context(ActionPlan plan) => new(plan, PlanWorkspace.Empty, new(2027, 12, 31));
}
