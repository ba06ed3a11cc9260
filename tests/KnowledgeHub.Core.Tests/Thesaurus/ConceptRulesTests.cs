using KnowledgeHub.Core.Thesaurus;

namespace KnowledgeHub.Core.Tests.Thesaurus;

public sealed class ConceptRulesTests
{
    public static TheoryData<string, Concept> Broken { get; } =
        new()
        {
            { ConceptRules.IdIsMalformed, AConcept("Risk Analysis").Build() },
            { ConceptRules.IdIsMalformed, AConcept("import").Build() },
            { ConceptRules.LabelIsBlank, AConcept().Also("en", " … ").Build() },
            {
                ConceptRules.LabelIsTooLong,
                AConcept().Also("en", new string('a', ConceptRules.MaxLabelLength + 1)).Build()
            },
            { ConceptRules.LanguageIsUnknown, AConcept().Also("de", "Risikoanalyse").Build() },
            {
                ConceptRules.PreferredIsRepeated,
                AConcept().Named("fr", "analyse").Named("fr", "analyse des risques").Build()
            },
            { ConceptRules.EnglishIsRequired, WithoutEnglish() },
            { ConceptRules.LabelIsTaken, AConcept().Also("en", "Border  CHECKS").Build() },
            { ConceptRules.BroaderIsUnknown, AConcept().Under("nothing").Build() },
            { ConceptRules.BroaderIsCircular, AConcept().Under("risk-analysis").Build() },
            { ConceptRules.BroaderIsCircular, AConcept().Under("profiling").Build() },
            { ConceptRules.RelatedIsUnknown, AConcept().Beside("nothing").Build() },
            { ConceptRules.RelatedIsHierarchical, AConcept().Beside("risk-analysis").Build() },
            { ConceptRules.RelatedIsHierarchical, AConcept().Beside("targeting").Build() },
            { ConceptRules.TooManyRelations, AConcept().Beside(Names()).Build() },
            { ConceptRules.TooManyLabels, WithManyLabels() },
            {
                ConceptRules.NoteIsTooLong,
                AConcept().Covering(new string('a', ConceptRules.MaxNoteLength + 1)).Build()
            },
        };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Check_BrokenConcept_NamesTheRule(string rule, Concept concept)
    {
        var violations = RulesWith(concept).Check(concept);

        Assert.Contains(violations, violation => violation.Rule == rule);
    }

    [Fact]
    public void Check_GoodConcept_BreaksNothing()
    {
        var concept = AConcept()
            .Named("fr", "analyse des risques")
            .Also("en", "risk assessment")
            .Abbreviated("ru", "АР")
            .Under("border-management")
            .Beside("border-checks")
            .Build();

        Assert.Empty(RulesWith(concept).Check(concept));
    }

    [Theory]
    [InlineData("fr", "border checks")]
    [InlineData("en", "border check")]
    public void Check_LabelOfAnotherLanguageOrAnotherForm_IsNotTaken(string language, string label)
    {
        var concept = AConcept().Also(language, label).Build();

        Assert.Empty(RulesWith(concept).Check(concept));
    }

    [Fact]
    public void CheckRemoval_ConceptThatOthersName_NamesThem()
    {
        var concept = AConcept().Build();
        var scheme = SchemeWith(concept);

        Assert.Equal(
            "targeting",
            Assert.Single(ConceptRules.CheckRemoval(concept.Id, scheme)).Detail
        );
        Assert.Empty(ConceptRules.CheckRemoval("profiling", scheme));
    }

    private static ConceptRules RulesWith(Concept concept) => new(SchemeWith(concept));

    private static ConceptScheme SchemeWith(Concept concept) =>
        new([
            concept,
            AConcept("border-management").Build(),
            AConcept("border-checks").Build(),
            AConcept("targeting").Under("risk-analysis").Build(),
            AConcept("profiling").Under("targeting").Build(),
        ]);

    private static Concept WithoutEnglish() =>
        new() { Id = "risk-analysis", Labels = [new("fr", LabelKind.Preferred, "analyse")] };

    private static Concept WithManyLabels() =>
        AConcept().Build() with
        {
            Labels =
            [
                .. Enumerable
                    .Range(0, ConceptRules.MaxLabels + 1)
                    .Select(number => new ConceptLabel("en", LabelKind.Alternative, $"n {number}")),
            ],
        };

    private static string[] Names() =>
        [.. Enumerable.Range(0, ConceptRules.MaxRelations + 1).Select(number => $"c-{number}")];

    private static ConceptBuilder AConcept(string id = "risk-analysis") =>
        ConceptBuilder.AConcept(id);
}
