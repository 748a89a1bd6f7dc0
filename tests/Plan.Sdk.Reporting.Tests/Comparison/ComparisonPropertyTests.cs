using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Plan.Sdk.Model.Description;
using Plan.Sdk.Origins;
using Plan.Sdk.Reporting.Comparison;
using Plan.Sdk.Yaml;

namespace Plan.Sdk.Reporting.Tests.Comparison;

/// <summary>What holds for every plan and every change of it.</summary>
public sealed class ComparisonPropertyTests
{
    public static TheoryData<string> Plans => [.. Names];

    private static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("examples"), "*.yaml", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(Path.GetDirectoryName(f)) == "plans" && File.ReadAllText(f).Contains("kind: ActionPlan", StringComparison.Ordinal))
            .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal),
        "every field filled",
    ];

    [Theory]
    [MemberData(nameof(Plans))]
    public void Compare_WithItself_GivesNoDifference(string plan) => PlanComparison.Of(Read(plan), Read(plan)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Plans))]
    public void Compare_AnyFieldOfAnyRecordChanged_SaysSoAtItsPlace(string plan)
    {
        var context = Read(plan);
        var mutations = new FieldMutations(context).All();
        mutations.Count.ShouldBeGreaterThan(100);
        foreach (var (path, _, changed) in mutations)
        {
            changed.ShouldNotBe(context.Plan, $"{path}: the mutation does nothing");
            var differences = PlanComparison.Of(context, With(context, changed));
            differences.ShouldNotBeEmpty(path.ToString());
            differences.ShouldContain(d => IsAlong(d.Before, path) || IsAlong(d.After, path), path.ToString());
            foreach (var difference in differences) ShouldBeWellFormed(difference);
        }
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Compare_TheOtherWayRound_GivesTheMirrorImage(string plan)
    {
        var context = Read(plan);
        foreach (var (path, _, changed) in new FieldMutations(context).All()) ShouldMirror(context, With(context, changed), path.ToString());
    }

    [Fact]
    public void Compare_DifferentPlansAndManyChangesAtOnce_AreMirrorImages()
    {
        var all = Names.Select(Read).ToList();
        foreach (var one in all)
        {
            foreach (var other in all) ShouldMirror(one, other, $"{one.Plan.Id}, {other.Plan.Id}");
        }

        var random = new Random(20190226);
        foreach (var start in all)
        {
            for (var round = 0; round < 15; round++)
            {
                var changed = start;
                for (var i = 0; i < 6; i++)
                {
                    var mutations = new FieldMutations(changed).All();
                    changed = With(start, mutations[random.Next(mutations.Count)].Plan);
                }

                ShouldMirror(start, changed, $"{start.Plan.Id}, round {round}");
            }
        }
    }

    [Fact]
    public void Mutations_OfThePlanWithEveryFieldFilled_ReachEveryFieldOfTheModel()
    {
        var reached = new FieldMutations(Read("every field filled")).All().Select(m => m.Field).ToHashSet(StringComparer.Ordinal);
        var records = new Dictionary<Type, RecordDescription>();
        Collect(ModelDescription.ActionPlan);
        foreach (var record in records.Values)
        {
            foreach (var field in record.Fields.Where(f => !f.IsDerived)) reached.ShouldContain($"{record.Name}.{field.Key}");
        }

        void Collect(RecordDescription record)
        {
            if (!records.TryAdd(record.Type, record)) return;
            foreach (var field in record.Fields.Where(f => !f.IsDerived))
            {
                if (field.Shape is RecordShape one) Collect(one.Description);
                if (field.Shape is ListShape { Item: RecordShape many }) Collect(many.Description);
            }
        }
    }

    private static void ShouldBeWellFormed(Difference difference)
    {
        var (old, now) = difference.Kind switch
        {
            DifferenceKind.Added => (false, true),
            DifferenceKind.Removed => (true, false),
            _ => (true, true),
        };
        (difference.Before is not null, difference.Old is not null, difference.After is not null, difference.New is not null).ShouldBe((old, old, now, now), difference.ToString());
        if (difference.Kind == DifferenceKind.Changed) difference.Old.ShouldNotBe(difference.New, difference.ToString());
        foreach (var language in new[] { Language.Vietnamese, Language.English })
        {
            var sentence = difference.Sentence.In(language);
            sentence.ShouldNotBeNullOrWhiteSpace();
            char.IsLower(sentence[0]).ShouldBeFalse(sentence);
            sentence.ShouldNotContain("  ", Case.Sensitive, sentence);
        }
    }

    private static void ShouldMirror(PlanContext one, PlanContext other, string what)
    {
        var there = PlanComparison.Of(one, other).Select(Key).Order(StringComparer.Ordinal);
        var back = PlanComparison.Of(other, one).Select(d => Key(Mirrored(d))).Order(StringComparer.Ordinal);
        back.ShouldBe(there, what);
    }

    private static Difference Mirrored(Difference difference) => difference with
    {
        Kind = difference.Kind switch { DifferenceKind.Added => DifferenceKind.Removed, DifferenceKind.Removed => DifferenceKind.Added, var same => same },
        Before = difference.After,
        After = difference.Before,
        Old = difference.New,
        New = difference.Old,
        Effect = difference.Effect switch { DifferenceEffect.Stricter => DifferenceEffect.Weaker, DifferenceEffect.Weaker => DifferenceEffect.Stricter, var same => same },
    };

    private static string Key(Difference d) => $"{d.Kind} {d.Before} {d.After} {d.Effect} {d.Old} → {d.New}";

    /// <summary>Whether one of the two paths goes on from the other.</summary>
    private static bool IsAlong(ModelPath? found, ModelPath path) =>
        found is not null && (found.ToString().StartsWith(path.ToString(), StringComparison.Ordinal) || path.ToString().StartsWith(found.ToString(), StringComparison.Ordinal));

    private static PlanContext With(PlanContext context, ActionPlan plan) => new(plan, context.Workspace, context.Today);

    private static PlanContext Read(string plan)
    {
        var today = new DateOnly(2026, 11, 22);
        if (!plan.EndsWith(".yaml", StringComparison.Ordinal)) return new((ActionPlan)SampleValues.RecordOf(ModelDescription.ActionPlan, 1), PlanWorkspace.Empty, today);
        var diagnostics = new DiagnosticBag();
        var file = Repository.PathOf(plan);
        var workspace = WorkspaceReader.Read(WorkspaceReader.FindRoot(file)!, diagnostics);
        var read = PlanLinker.Link(PlanYamlReader.Read(File.ReadAllBytes(file), file, diagnostics)!, workspace, diagnostics);
        return new(read.Model, workspace.Workspace, today);
    }
}
