using KnowledgeHub.Core;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>The words for fields and rules in the reader's language.</summary>
internal static class EditingWords
{
    /// <summary>What a broken rule asks for.</summary>
    public static string Rule(RuleViolation violation) =>
        violation.Rule switch
        {
            _ when Required(violation.Rule) is { } sentence => sentence,
            PracticeRules.TermIsUnknown when violation.Detail.Length == 0 =>
                EditingStrings.EditingRuleDocumentMissing,
            PracticeRules.TermIsUnknown => ReaderText.Fill(
                EditingStrings.EditingRuleTermUnknown,
                violation.Detail
            ),
            PracticeRules.IndicatorIsMalformed => ReaderText.Fill(
                EditingStrings.EditingRuleIndicatorMalformed,
                violation.Detail
            ),
            _ when Limit(violation.Rule) is { } limit => Limited(limit, violation),
            _ => ReaderText.Fill(EditingStrings.EditingRuleOther, violation.Rule, violation.Field),
        };

    private static string? Required(string rule) =>
        rule switch
        {
            PracticeRules.TitleIsRequired => EditingStrings.EditingRuleTitleRequired,
            PracticeRules.ClaimIsRequired => EditingStrings.EditingRuleClaimRequired,
            PracticeRules.PracticeIsRequired => EditingStrings.EditingRulePracticeRequired,
            PracticeRules.AreaIsRequired => EditingStrings.EditingRuleAreaRequired,
            PracticeRules.PillarIsRequired => EditingStrings.EditingRulePillarRequired,
            PracticeRules.SourceIsRequired => EditingStrings.EditingRuleSourceRequired,
            MandatorySet.ChallengeIsRequired => EditingStrings.EditingRuleChallengeRequired,
            MandatorySet.SummaryIsRequired => EditingStrings.EditingRuleSummaryRequired,
            MandatorySet.LimitsAreRequired => EditingStrings.EditingRuleLimitsRequired,
            MandatorySet.TransferIsRequired => EditingStrings.EditingRuleTransferRequired,
            _ => null,
        };

    private static string? Limit(string rule) =>
        rule switch
        {
            PracticeRules.TitleIsTooLong => EditingStrings.EditingRuleTitleTooLong,
            PracticeRules.ClaimIsTooLong => EditingStrings.EditingRuleClaimTooLong,
            PracticeRules.SummaryIsTooLong => EditingStrings.EditingRuleSummaryTooLong,
            PracticeRules.SectionIsTooLong => EditingStrings.EditingRuleSectionTooLong,
            PracticeRules.TooManyItems => EditingStrings.EditingRuleTooManyItems,
            _ => null,
        };

    /// <summary>The name of a form of entries.</summary>
    public static string Of(EntryForm form) =>
        form is EntryForm.Snapshot
            ? PracticeStrings.PracticeFormSnapshot
            : PracticeStrings.PracticeFormFull;

    /// <summary>What a mandatory set asks for, named as shortly as can be.</summary>
    public static string Missing(RuleViolation violation, TaxonomyCatalogue taxonomy) =>
        violation.Rule switch
        {
            MandatorySet.LimitsAreRequired => EditingStrings.EditingMissingLimits,
            MandatorySet.TransferIsRequired => EditingStrings.EditingMissingTransfer,
            _ => Field(violation.Field, taxonomy),
        };

    /// <summary>The name of a field of the editor.</summary>
    public static string Field(string name, TaxonomyCatalogue taxonomy) =>
        name.Split('.') is [var field, var code]
            ? $"{Field(field, taxonomy)} ({taxonomy.Label(TermKind.Language, code, ReaderLanguage.Current)})"
        : ChoiceList.All.FirstOrDefault(list => list.Name == name) is { } choices
            ? Vocabulary(choices.Terms, taxonomy)
        : Label(name);

    /// <summary>The name of a vocabulary.</summary>
    public static string Vocabulary(TermKind kind, TaxonomyCatalogue taxonomy) =>
        taxonomy
            .Vocabularies.FirstOrDefault(vocabulary => vocabulary.Kind == kind)
            ?.Title.Read(ReaderLanguage.Current)
            .Text
        ?? EnumCode<TermKind>.Of(kind);

    /// <summary>What a field says, for the eye of a reader: codes become names.</summary>
    public static string Value(FormField field, string value, TaxonomyCatalogue taxonomy)
    {
        var lines = value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return field.Name switch
        {
            "form" when EnumCode<EntryForm>.TryParse(value, out var form) => Of(form),
            "sources" => string.Join('\n', lines.Select(line => Source(line, taxonomy))),
            "reviewBy" when DateOnly.TryParse(value, out var day) => ReaderText.Date(day),
            _ when field.Terms is { } kind => string.Join(
                '\n',
                lines.Select(code => taxonomy.Label(kind, code, ReaderLanguage.Current))
            ),
            _ when field.Name.StartsWith("reviewed", StringComparison.Ordinal) => value.Length > 0
                ? EditingStrings.EditingYes
                : EditingStrings.EditingNo,
            _ => value,
        };
    }

    private static string Source(string line, TaxonomyCatalogue taxonomy)
    {
        var parts = line.Split('\t');
        return string.Join(
            " · ",
            new[]
            {
                taxonomy.Label(TermKind.Document, parts[0], ReaderLanguage.Current),
                taxonomy.Label(TermKind.Session, parts[1], ReaderLanguage.Current),
                parts[2],
            }.Where(part => part.Length > 0)
        );
    }

    private static string Label(string name) =>
        name switch
        {
            "type" => PracticeStrings.PracticeFacetType,
            "title" => EditingStrings.EditingTitle,
            "claim" => EditingStrings.EditingClaim,
            "tags" => EditingStrings.EditingTags,
            "summary" => PracticeStrings.PracticeSummary,
            "questions" => PracticeStrings.PracticeQuestions,
            "context" => PracticeStrings.PracticeSectionContext,
            "challenge" => PracticeStrings.PracticeSectionChallenge,
            "practice" => PracticeStrings.PracticeSectionPractice,
            "results" => PracticeStrings.PracticeSectionResults,
            "resources" => PracticeStrings.PracticeSectionResources,
            "limits" => PracticeStrings.PracticeSectionLimits,
            "didNotWork" => PracticeStrings.PracticeSectionDidNotWork,
            "whyItMatters" => PracticeStrings.PracticeCommentaryWhy,
            "howToStart" => PracticeStrings.PracticeCommentaryStart,
            "watchFor" => PracticeStrings.PracticeCommentaryWatch,
            "whenNotToUse" => PracticeStrings.PracticeCommentaryNot,
            "transfer" => PracticeStrings.PracticeCommentaryTransfer,
            "safeguards" => PracticeStrings.PracticeCommentarySafeguards,
            "form" => EditingStrings.EditingForm,
            "sources" => PracticeStrings.PracticeSourcesTitle,
            "attribution" => PracticeStrings.PracticeAttributionTitle,
            "evidence" => PracticeStrings.PracticeFacetEvidence,
            "maturity" => PracticeStrings.PracticeMaturity,
            "caveats" => PracticeStrings.PracticeCaveats,
            "reviewBy" => PracticeStrings.PracticeReviewBy,
            "reviewed" => EditingStrings.EditingReviewed,
            "axes" => PracticeStrings.PracticeFacetAxis,
            "borderTypes" => PracticeStrings.PracticeBorderTypes,
            "indicators" => PracticeStrings.PracticeIndicators,
            _ => name,
        };

    private static string Limited(string sentence, RuleViolation violation) =>
        ReaderText.Fill(
            sentence,
            int.TryParse(violation.Detail, out var limit)
                ? ReaderText.Number(limit)
                : violation.Detail
        );
}
