using Plan.Sdk.Diagnostics;
using Plan.Sdk.Model;
using Xunit.Abstractions;

namespace Plan.Sdk.Templating.Tests.Property;

/// <summary>
/// What the checker lets through never ends for a name or a type on a valid plan, and nothing ever throws: only values may end a
/// rendering (a division by zero, a number, day or position out of range) and budgets. 1,200 templates with two plans each; 40,000 with
/// <c>PLAN_FUZZ=long</c> in the environment.
/// </summary>
public sealed class CheckerPropertyTests(ITestOutputHelper output)
{
    private static int Count => Environment.GetEnvironmentVariable("PLAN_FUZZ") == "long" ? 40_000 : 1_200;

    [Fact]
    public void Render_WhatTheCheckerPasses_EndsOnlyForValuesAndBudgets()
    {
        var passed = 0;
        var printed = 0;
        var stops = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var seed = 0; seed < Count; seed++)
        {
            var pieces = new TemplateGenerator(seed).Next();
            var result = Try(pieces, seed);
            if (result.Failure is not null) Fail(pieces, seed);
            if (result.Passed) passed++;
            if (result.Stop is { } stop) stops[stop] = stops.GetValueOrDefault(stop) + 1;
            else if (result.Passed) printed++;
        }

        output.WriteLine($"{Count} templates: {passed} passed the checker ({100.0 * passed / Count:0} %), {printed} printed every plan; stops: {string.Join(", ", stops.Select(s => $"{s.Key} {s.Value}"))}");
        passed.ShouldBeGreaterThan(Count * 3 / 10);
        printed.ShouldBeGreaterThan(Count / 5);
    }

    private void Fail(IReadOnlyList<TemplatePiece> pieces, int seed)
    {
        var isSmaller = true;
        while (isSmaller)
        {
            isSmaller = false;
            foreach (var smaller in TemplatePiece.Smaller(pieces))
            {
                if (Try(smaller, seed).Failure is null) continue;
                pieces = smaller;
                isSmaller = true;
                break;
            }
        }

        var text = $"seed {seed}:\n{string.Concat(pieces)}\n{Try(pieces, seed).Failure}";
        output.WriteLine(text);
        throw new Xunit.Sdk.XunitException(text);
    }

    private static (bool Passed, string? Stop, string? Failure) Try(IReadOnlyList<TemplatePiece> pieces, int seed)
    {
        try
        {
            var diagnostics = new DiagnosticBag();
            var body = string.Concat(pieces);
            var template = Template.Compile(ParsedTemplate.Read($"---\nid: thu\nkind: text\n---\n{body}", "thu.md"), TemplateGenerator.Pack, TemplateModel.ActionPlan, diagnostics);
            if (template is null) return (false, null, diagnostics.HasErrors ? null : "Refused without an error.");
            string? stop = null;
            var plans = new ModelGenerator(seed);
            for (var i = 0; i < 2; i++)
            {
                var found = new DiagnosticBag();
                var text = TemplateRenderer.RenderText(template, plans.Next(), TemplateLimits.Default, found);
                var findings = found.ToSorted();

                // Characters that a text can't carry or that turn its letters around are told, and end nothing.
                var errors = findings.Where(d => d.Id is not ("PLAN4089" or "PLAN4090")).ToList();
                if (text is not null && errors.Count == 0) continue;
                if (text is not null || errors.Count != 1 || errors[0].Descriptor.Category != "TemplateLimits") return (true, null, $"plan {i}: {string.Join('\n', (IEnumerable<Diagnostic>)findings)}");
                stop = errors[0].Id;
            }

            return (true, stop, null);
        }
        catch (Exception error)
        {
            return (true, null, error.ToString());
        }
    }
}
