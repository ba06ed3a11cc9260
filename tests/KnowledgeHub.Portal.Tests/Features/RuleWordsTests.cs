using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.BulkEditing;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Curations;
using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.FrameworkDrafts;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.SavedSearches;
using KnowledgeHub.Core.Scenarios;
using KnowledgeHub.Core.Targets;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Core.Use;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Features.Administration;
using KnowledgeHub.Portal.Features.Assessments;
using KnowledgeHub.Portal.Features.BulkEditing;
using KnowledgeHub.Portal.Features.Comparing;
using KnowledgeHub.Portal.Features.Compilations;
using KnowledgeHub.Portal.Features.Consent;
using KnowledgeHub.Portal.Features.Curations;
using KnowledgeHub.Portal.Features.Discussion;
using KnowledgeHub.Portal.Features.Editing;
using KnowledgeHub.Portal.Features.Editorial;
using KnowledgeHub.Portal.Features.FrameworkDrafts;
using KnowledgeHub.Portal.Features.Results;
using KnowledgeHub.Portal.Features.SavedSearches;
using KnowledgeHub.Portal.Features.Teams;
using KnowledgeHub.Portal.Features.Thesaurus;
using KnowledgeHub.Portal.Features.Use;

namespace KnowledgeHub.Portal.Tests.Features;

/// <summary>Every rule that a person can break is told as a sentence in each language, never as its code (E1).</summary>
public sealed partial class RuleWordsTests
{
    private static readonly Dictionary<Type, Func<RuleViolation, string>> _words = new()
    {
        [typeof(AccessTokenRules)] = TokenWords.Of,
        [typeof(AccountRules)] = AccountWords.Of,
        [typeof(AnswerRules)] = AnswerWords.Rule,
        [typeof(BulkRules)] = BulkWords.Of,
        [typeof(CompilationRules)] = CompilationWords.Rule,
        [typeof(ConceptRules)] = ThesaurusWords.Rule,
        [typeof(ConsentRules)] = ConsentWords.Rule,
        [typeof(CurateSearches)] = CurationWords.Of,
        [typeof(CycleRules)] = CycleWords.Rule,
        [typeof(CycleScopeRules)] = CycleWords.Rule,
        [typeof(DraftRules)] = DraftWords.Of,
        [typeof(IndicatorRules)] = DraftWords.Of,
        [typeof(KeepComparisons)] = OverviewWords.Rule,
        [typeof(LifeRules)] = violation => EditorialWords.Rule(violation, TaxonomyCatalogue.Empty),
        [typeof(MandatorySet)] = EditingWords.Rule,
        [typeof(PracticeRules)] = EditingWords.Rule,
        [typeof(RemarkRules)] = DiscussionWords.Rule,
        [typeof(ReuseRules)] = UseWords.Of,
        [typeof(SavedSearchRules)] = SavedSearchWords.Of,
        [typeof(ScenarioRules)] = TargetWords.Of,
        [typeof(SkosRules)] = ThesaurusWords.Rule,
        [typeof(StageRules)] = StageWords.Rule,
        [typeof(StartNextCycle)] = CycleWords.Rule,
        [typeof(TargetRules)] = TargetWords.Of,
        [typeof(TeamRules)] = TeamWords.Rule,
        [typeof(VersionRules)] = DraftWords.Of,
    };

    public static TheoryData<string> Families { get; } =
    [.. _words.Keys.Select(family => family.Name)];

    [Theory]
    [MemberData(nameof(Families))]
    public void Words_OfEachRule_AreASentenceOfTheLanguage(string family)
    {
        var (type, words) = _words.Single(one => one.Key.Name == family);
        var rules = CodesOf(type);

        var told = Languages.All.ToDictionary(
            language => language,
            language => Told(language, rules, words)
        );

        Assert.NotEmpty(rules);
        for (var place = 0; place < rules.Count; place++)
        {
            var sentences = told.Values.Select(all => all[place]).ToList();
            Assert.All(
                sentences,
                sentence =>
                {
                    Assert.DoesNotContain(rules[place], sentence, StringComparison.Ordinal);
                    Assert.DoesNotContain('{', sentence);
                    Assert.Contains(' ', sentence);
                }
            );
            Assert.Equal(sentences.Count, sentences.Distinct().Count());
        }
    }

    private static List<string> Told(
        Language language,
        List<string> rules,
        Func<RuleViolation, string> words
    )
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = new(language.Code());
        return rules.ConvertAll(rule => words(new RuleViolation(rule, "field", "7")));
    }

    private static List<string> CodesOf(Type type) =>
        [
            .. type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(field => field is { IsLiteral: true } && field.FieldType == typeof(string))
                .Select(field => (string)field.GetRawConstantValue()!) // each is a constant
                .Where(code => Code().IsMatch(code)),
        ];

    // Names of fields are one word.
    [GeneratedRegex("^[a-z]+(-[a-z0-9]+)+$")]
    private static partial Regex Code();
}
