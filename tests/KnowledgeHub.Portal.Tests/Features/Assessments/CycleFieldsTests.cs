using Bunit;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Assessments;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Shared;
using KnowledgeHub.Testing.Builders;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Assessments;

public sealed class CycleFieldsTests : ReaderContext
{
    [Fact]
    public void Render_StoredCycle_ShowsItsValues()
    {
        var cut = Draw(
            CycleForm.Of(AnAssessment().OfCountry("TN").WithZones("Port", "Strip")),
            "TN"
        );

        Assert.Equal("2025", cut.Field(AssessmentStrings.CycleName).GetAttribute("value"));
        Assert.Equal(["land", "sea", "air"], Ticked(cut, "Form.BorderTypes"));
        Assert.Equal(["GH"], Ticked(cut, "Form.Neighbours"));
        Assert.Equal("Port\nStrip", cut.Find("#specialZones").TextContent);
    }

    [Theory]
    [InlineData("TN", "GH NL")]
    [InlineData("XA", "XB")]
    public void Render_Neighbours_AreOfTheSameKindAndNotTheCountryItself(
        string country,
        string expected
    )
    {
        var taxonomy = TaxonomyBuilder
            .ATaxonomy()
            .With(TermKind.Country, TaxonomyBuilder.ATerm("XB") with { IsDemonstration = true })
            .Build();

        var codes = NeighbourRegion
            .Around(new(country), taxonomy)
            .SelectMany(region => region.Countries)
            .Select(neighbour => neighbour.Code)
            .Order();

        Assert.Equal(expected, string.Join(' ', codes));
    }

    [Fact]
    public void Render_BrokenRules_StandAboveAndBesideTheFields()
    {
        var errors = new CycleErrors([
            new(CycleRules.NameIsRequired, "name"),
            new(CycleRules.BorderTypeIsRequired, "borderTypes"),
        ]);

        var cut = Draw(new() { Name = " " }, "TN", errors);

        Assert.Equal("true", cut.Field(AssessmentStrings.CycleName).GetAttribute("aria-invalid"));
        Assert.Equal(AssessmentStrings.CycleRuleNameRequired, cut.Find("#name-error").Words());
        Assert.Equal(AssessmentStrings.CycleRuleBorderType, cut.Find("#borderTypes-error").Words());
        Assert.Equal(2, cut.FindAll("[role=alert] li").Count);
    }

    [Fact]
    public void ToPlan_OfAStoredCycle_IsTheSamePlan()
    {
        var assessment = AnAssessment().WithZones("Port", "Strip").Build();

        var plan = CycleRules.Clean(CycleForm.Of(assessment).ToPlan());

        Assert.Equal((assessment.Name, assessment.ReferenceDate), (plan.Name, plan.ReferenceDate));
        Assert.Equal(assessment.Profile.BorderTypes.AsEnumerable(), plan.Profile.BorderTypes);
        Assert.Equal(assessment.Profile.Neighbours.AsEnumerable(), plan.Profile.Neighbours);
        Assert.Equal(assessment.Profile.SpecialZones.AsEnumerable(), plan.Profile.SpecialZones);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("tomorrow")]
    [InlineData("31.12.2025")]
    public void ToPlan_NoDay_IsRefusedByTheRules(string? day)
    {
        var plan = new CycleForm { Name = "2025", ReferenceDate = day }.ToPlan();

        var violations = CycleRules.Check(plan, new("TN"), Taxonomy, new(2025, 1, 1));

        Assert.Contains(
            violations,
            violation => violation.Rule == CycleRules.ReferenceIsImplausible
        );
    }

    [Fact]
    public void Rule_Each_HasWordsOfItsOwn()
    {
        string[] rules =
        [
            CycleRules.NameIsRequired,
            CycleRules.NameIsTooLong,
            CycleRules.NameIsTaken,
            CycleRules.ReferenceIsImplausible,
            CycleRules.BorderTypeIsRequired,
            CycleRules.BorderTypeIsUnknown,
            CycleRules.NeighbourIsUnknown,
            CycleRules.TooManyZones,
            CycleRules.ZoneIsTooLong,
            CycleRules.FrameworkIsMissing,
            AnswerRules.AssessmentIsClosed,
        ];

        var words = rules.Select(rule => CycleWords.Rule(new(rule, "field"))).ToList();

        Assert.Equal(rules.Length, words.Distinct().Count());
    }

    private static IEnumerable<string?> Ticked(IRenderedComponent<CycleFields> cut, string name) =>
        cut.FindAll($"input[name='{name}']")
            .Where(box => box.HasAttribute("checked"))
            .Select(box => box.GetAttribute("value"));

    private IRenderedComponent<CycleFields> Draw(
        CycleForm form,
        string country,
        CycleErrors? errors = null
    ) =>
        Render<CycleFields>(fields =>
            fields
                .Add(it => it.Form, form)
                .Add(it => it.Errors, errors ?? CycleErrors.None)
                .Add(it => it.Country, new(country))
                .Add(it => it.Taxonomy, Taxonomy)
                .Add(it => it.Address, "/assessments/new")
        );
}
