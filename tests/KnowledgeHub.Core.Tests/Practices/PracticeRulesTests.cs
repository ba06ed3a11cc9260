using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Practices;

public sealed class PracticeRulesTests
{
    private const string Unknown = "QQ";

    private static readonly string _longSection = new('s', PracticeContent.MaxSectionLength + 1);

    public static TheoryData<string, PracticeContent, string, string> BrokenInAnyState { get; } =
        new()
        {
            { PracticeRules.TitleIsRequired, AContent().WithTitle(" "), "title", "" },
            {
                PracticeRules.TitleIsRequired,
                AContent()
                    .WrittenIn(Language.French)
                    .WithClaim("Un", Language.French)
                    .WithPractice("Une", Language.French),
                "title",
                ""
            },
            {
                PracticeRules.TitleIsTooLong,
                AContent().WithTitle(new('t', 141)),
                "title.en",
                "140"
            },
            {
                PracticeRules.TitleIsTooLong,
                AContent().WithTranslatedTitle(Language.Arabic, new('ت', 141)),
                "title.ar",
                "140"
            },
            {
                PracticeRules.ClaimIsTooLong,
                AContent().WithClaim(new('c', 161)),
                "claim.en",
                "160"
            },
            {
                PracticeRules.ClaimIsTooLong,
                AContent().WithClaim(new('c', 161), Language.French),
                "claim.fr",
                "160"
            },
            {
                PracticeRules.SummaryIsTooLong,
                AContent().WithSummary(new('s', 901)),
                "summary.en",
                "900"
            },
            { PracticeRules.TermIsUnknown, AContent().WithAreas("PRC", Unknown), "areas", Unknown },
            {
                PracticeRules.TermIsUnknown,
                AContent().Classified(places => places with { Concepts = [Unknown] }),
                "concepts",
                Unknown
            },
            {
                PracticeRules.TermIsUnknown,
                AContent().Classified(places => places with { Agencies = [Unknown] }),
                "agencies",
                Unknown
            },
            {
                PracticeRules.TermIsUnknown,
                AContent().Classified(places => places with { CycleSteps = [Unknown] }),
                "cycleSteps",
                Unknown
            },
            {
                PracticeRules.TermIsUnknown,
                AContent().WithPillars("A", Unknown),
                "pillars",
                Unknown
            },
            { PracticeRules.TermIsUnknown, AContent().WithDrivers(Unknown), "drivers", Unknown },
            { PracticeRules.TermIsUnknown, AContent().WithThemes(Unknown), "themes", Unknown },
            {
                PracticeRules.TermIsUnknown,
                AContent().WithCountries("NL", Unknown),
                "countries",
                Unknown
            },
            {
                PracticeRules.TermIsUnknown,
                AContent().WithOrganisations(Unknown),
                "organisations",
                Unknown
            },
            {
                PracticeRules.TermIsUnknown,
                AContent().Classified(places => places with { Axes = [Unknown] }),
                "axes",
                Unknown
            },
            {
                PracticeRules.TermIsUnknown,
                AContent().Classified(places => places with { BorderTypes = [Unknown] }),
                "borderTypes",
                Unknown
            },
            {
                PracticeRules.TermIsUnknown,
                AContent().WithSources(new SourceReference(Unknown)),
                "sources.document",
                Unknown
            },
            {
                PracticeRules.TermIsUnknown,
                AContent().WithSources(new SourceReference("ibmc-2023-summary", Unknown)),
                "sources.session",
                Unknown
            },
            {
                PracticeRules.IndicatorIsMalformed,
                AContent().WithIndicators("INS.A.2", "INS.A"),
                "indicators",
                "INS.A"
            },
        };

    public static TheoryData<string, PracticeContent> LongSections { get; } =
        new()
        {
            { "context", AContent().WithBody(body => body with { Context = Long() }) },
            { "challenge", AContent().WithBody(body => body with { Challenge = Long() }) },
            { "practice", AContent().WithPractice(_longSection) },
            { "results", AContent().WithBody(body => body with { Results = Long() }) },
            { "resources", AContent().WithBody(body => body with { Resources = Long() }) },
            { "limits", AContent().WithBody(body => body with { Limits = Long() }) },
            { "didNotWork", AContent().WithBody(body => body with { DidNotWork = Long() }) },
            {
                "whyItMatters",
                AContent().WithCommentary(text => text with { WhyItMatters = Long() })
            },
            { "howToStart", AContent().WithCommentary(text => text with { HowToStart = Long() }) },
            { "watchFor", AContent().WithCommentary(text => text with { WatchFor = Long() }) },
            {
                "whenNotToUse",
                AContent().WithCommentary(text => text with { WhenNotToUse = Long() })
            },
            { "transfer", AContent().WithCommentary(text => text with { Transfer = Long() }) },
            { "safeguards", AContent().WithCommentary(text => text with { Safeguards = Long() }) },
        };

    public static TheoryData<string, PracticeContent, string> BrokenOncePublished { get; } =
        new()
        {
            { PracticeRules.ClaimIsRequired, AContent().WithClaim(" "), "claim" },
            { PracticeRules.PracticeIsRequired, AContent().WithPractice(" "), "practice" },
            { PracticeRules.AreaIsRequired, AContent().WithAreas(), "areas" },
            { PracticeRules.PillarIsRequired, AContent().WithPillars(), "pillars" },
            { PracticeRules.SourceIsRequired, AContent().WithSources(), "sources" },
        };

    [Theory]
    [MemberData(nameof(BrokenInAnyState))]
    public void CheckDraft_OneOffence_BreaksThatRuleOnly(
        string rule,
        PracticeContent content,
        string field,
        string detail
    ) => Assert.Equal([new(rule, field, detail)], Draft(content));

    [Theory]
    [MemberData(nameof(BrokenInAnyState))]
    public void CheckPublication_OffenceOfADraft_BreaksThatRuleToo(
        string rule,
        PracticeContent content,
        string field,
        string detail
    ) => Assert.Equal([new(rule, field, detail)], Publication(content));

    [Theory]
    [MemberData(nameof(LongSections))]
    public void CheckDraft_SectionTooLong_IsFoundInEachSection(
        string section,
        PracticeContent content
    ) =>
        Assert.Equal(
            [new(PracticeRules.SectionIsTooLong, $"{section}.en", "20000")],
            Draft(content)
        );

    [Fact]
    public void LongSections_TextsOfBodyAndCommentary_AreAllInTheTable()
    {
        var texts = typeof(PracticeBody).GetProperties().Concat(typeof(Commentary).GetProperties());

        Assert.Equal(
            texts.Count(property => property.PropertyType == typeof(LocalizedText)),
            LongSections.Count
        );
    }

    [Theory]
    [MemberData(nameof(BrokenOncePublished))]
    public void CheckPublication_OneOmission_BreaksThatRuleOnly(
        string rule,
        PracticeContent content,
        string field
    ) => Assert.Equal([new(rule, field)], Publication(content));

    [Fact]
    public void CheckDraft_OmissionOfAPublication_IsNoOffence() =>
        Assert.All(BrokenOncePublished, row => Assert.Empty(Draft((PracticeContent)row[1])));

    [Fact]
    public void CheckDraft_Outline_BreaksNothing() => Assert.Empty(Draft(AnOutline()));

    [Fact]
    public void CheckPublication_ValidContent_BreaksNothing() =>
        Assert.Empty(Publication(AContent()));

    [Fact]
    public void CheckPublication_EverythingAtItsLimitAndCodesInAnyCase_BreaksNothing() =>
        Assert.Empty(
            Publication(
                AContent()
                    .WithTitle(new('t', PracticeContent.MaxTitleLength))
                    .WithClaim(new('c', PracticeContent.MaxClaimLength))
                    .WithPractice(_longSection[1..])
                    .WithAreas("prc")
                    .WithCountries("gh", "XA")
            )
        );

    [Fact]
    public void CheckPublication_TranslationsOnly_AsksForTheOriginalLanguage() =>
        Assert.Equal(
            [
                PracticeRules.TitleIsRequired,
                PracticeRules.ClaimIsRequired,
                PracticeRules.PracticeIsRequired,
            ],
            Publication(AContent().WrittenIn(Language.Arabic)).Select(violation => violation.Rule)
        );

    [Fact]
    public void CheckDraft_TitleMissingAndTranslationTooLong_ReportsBoth() =>
        Assert.Equal(
            [PracticeRules.TitleIsRequired, PracticeRules.TitleIsTooLong],
            Draft(AContent().WithTitle(new('t', 141), Language.French))
                .Select(violation => violation.Rule)
        );

    [Fact]
    public void CheckDraft_MoreItemsThanAllowed_IsRefusedWithTheLimit()
    {
        var tags = Enumerable
            .Range(0, PracticeRules.MaxItems + 1)
            .Select(number => $"tag {number}");
        PracticeContent content = AContent();
        content = content with
        {
            Classification = content.Classification with { Tags = [.. tags] },
        };

        var violation = Assert.Single(Draft(content));

        Assert.Equal(new(PracticeRules.TooManyItems, "tags", "300"), violation);
    }

    [Fact]
    public void CheckDraft_EndlessCaveat_IsRefusedWithTheLimit()
    {
        PracticeContent content = AContent();
        var caveat = new string('x', PracticeRules.MaxItemLength + 1);
        content = content with { Provenance = content.Provenance with { Caveats = [caveat] } };

        var violation = Assert.Single(Draft(content));

        Assert.Equal(new(PracticeRules.SectionIsTooLong, "caveats", "500"), violation);
    }

    [Fact]
    public void Rules_Identifiers_AreDistinctAndInATable()
    {
        var rules = typeof(PracticeRules)
            .GetFields()
            .Where(field => field.FieldType == typeof(string))
            .Select(field => (string?)field.GetRawConstantValue())
            .ToList();
        var tested = BrokenInAnyState.Concat(BrokenOncePublished).Select(row => (string)row[0]);

        Assert.Equal(rules.Count, rules.Distinct().Count());
        Assert.Equal(
            rules.Order(),
            tested
                .Append(PracticeRules.SectionIsTooLong)
                .Append(PracticeRules.TooManyItems)
                .Distinct()
                .Order()
        );
    }

    private static LocalizedText Long() => LocalizedText.In(Language.English, _longSection);

    private static IReadOnlyList<RuleViolation> Draft(PracticeContent content) =>
        PracticeRules.CheckDraft(content, SampleTaxonomy.Catalogue);

    private static IReadOnlyList<RuleViolation> Publication(PracticeContent content) =>
        PracticeRules.CheckPublication(content, SampleTaxonomy.Catalogue);
}
