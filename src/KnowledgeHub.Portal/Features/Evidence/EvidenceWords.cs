using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Features.Attachments;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Evidence;

/// <summary>Evidence in words.</summary>
internal static class EvidenceWords
{
    private static readonly Dictionary<string, Func<string>> _sentences = new(
        StringComparer.Ordinal
    )
    {
        [EvidenceRules.TitleIsRequired] = () => EvidenceStrings.EvidenceErrorTitle,
        [EvidenceRules.TextIsTooLong] = () => EvidenceStrings.EvidenceErrorLength,
        [EvidenceRules.ChoiceIsUnknown] = () => EvidenceStrings.EvidenceErrorChoice,
        [EvidenceRules.LanguageIsInvalid] = () => EvidenceStrings.EvidenceErrorLanguage,
        [EvidenceRules.DateIsInvalid] = () => EvidenceStrings.EvidenceErrorDate,
        [EvidenceRules.ExpiresBeforeDate] = () => EvidenceStrings.EvidenceErrorExpiry,
        [EvidenceRules.LinkIsInvalid] = () => EvidenceStrings.EvidenceErrorLink,
        [EvidenceRules.ReferenceIsRequired] = () => EvidenceStrings.EvidenceErrorReference,
        [EvidenceRules.FileIsRequired] = () => EvidenceStrings.EvidenceErrorFile,
        [EvidenceRules.FileIsUnexpected] = () => EvidenceStrings.EvidenceErrorFileUnexpected,
        [EvidenceRules.ItemIsUnknown] = () => EvidenceStrings.EvidenceErrorItem,
        [EvidenceRules.ItemIsArchived] = () => EvidenceStrings.EvidenceErrorArchived,
        [EvidenceRules.TooManyLinks] = () => EvidenceStrings.EvidenceErrorMany,
        [AnswerRules.AssessmentIsClosed] = () => EvidenceStrings.EvidenceErrorClosed,
        [AnswerRules.StageForbids] = () => EvidenceStrings.EvidenceErrorClosed,
        [AnswerRules.IsNotAssigned] = () => EvidenceStrings.EvidenceErrorClosed,
        [AnswerRules.IndicatorIsUnknown] = () => EvidenceStrings.EvidenceErrorChoice,
        [AnswerRules.AgencyIsUnknown] = () => EvidenceStrings.EvidenceErrorChoice,
    };

    /// <summary>A broken rule as a sentence; what is wrong with a file in the words of attached files.</summary>
    public static string Of(RuleViolation violation) =>
        _sentences.TryGetValue(violation.Rule, out var sentence)
            ? ReaderText.Fill(sentence(), violation.Detail)
            : AttachmentWords.Of(violation);

    public static string Of(EvidenceType type) =>
        type switch
        {
            EvidenceType.Law => EvidenceStrings.EvidenceTypeLaw,
            EvidenceType.Sop => EvidenceStrings.EvidenceTypeSop,
            EvidenceType.Budget => EvidenceStrings.EvidenceTypeBudget,
            EvidenceType.TrainingRecord => EvidenceStrings.EvidenceTypeTraining,
            EvidenceType.Statistics => EvidenceStrings.EvidenceTypeStatistics,
            EvidenceType.Audit => EvidenceStrings.EvidenceTypeAudit,
            EvidenceType.Minutes => EvidenceStrings.EvidenceTypeMinutes,
            EvidenceType.Website => EvidenceStrings.EvidenceTypeWebsite,
            EvidenceType.Testimony => EvidenceStrings.EvidenceTypeTestimony,
            _ => EvidenceStrings.EvidenceTypeOther,
        };

    /// <summary>A classification with what it means, for choosing.</summary>
    public static string Of(EvidenceClassification classification) =>
        classification switch
        {
            EvidenceClassification.Public => EvidenceStrings.EvidenceClassPublic,
            EvidenceClassification.Internal => EvidenceStrings.EvidenceClassInternal,
            _ => EvidenceStrings.EvidenceClassRestricted,
        };

    /// <summary>A classification in a word.</summary>
    public static string Mark(EvidenceClassification classification) =>
        classification switch
        {
            EvidenceClassification.Public => EvidenceStrings.EvidenceClassPublic,
            EvidenceClassification.Internal => EvidenceStrings.EvidenceClassInternalShort,
            _ => EvidenceStrings.EvidenceClassRestrictedShort,
        };

    public static string Of(EvidenceHolding holding) =>
        holding switch
        {
            EvidenceHolding.Reference => EvidenceStrings.EvidenceHoldingReference,
            EvidenceHolding.Link => EvidenceStrings.EvidenceHoldingLink,
            _ => EvidenceStrings.EvidenceHoldingFile,
        };

    public static string Of(EvidenceRelation relation) =>
        relation is EvidenceRelation.Supports
            ? EvidenceStrings.EvidenceSupports
            : EvidenceStrings.EvidenceContradicts;

    /// <summary>Why a grade is suggested, in a sentence.</summary>
    public static string Of(EvidenceReason reason) =>
        reason switch
        {
            EvidenceReason.NothingLinked => EvidenceStrings.EvidenceReasonNothing,
            EvidenceReason.NothingValid => EvidenceStrings.EvidenceReasonInvalid,
            EvidenceReason.StatementsOnly => EvidenceStrings.EvidenceReasonStatements,
            EvidenceReason.DocumentOnly => EvidenceStrings.EvidenceReasonDocument,
            EvidenceReason.RecordOnly => EvidenceStrings.EvidenceReasonRecord,
            EvidenceReason.DocumentAndRecord => EvidenceStrings.EvidenceReasonBoth,
            _ => EvidenceStrings.EvidenceReasonConfirmed,
        };

    /// <summary>What a level needs where the suggestion falls short of it; null where it does not.</summary>
    public static string? Needed(EvidenceSuggestion suggestion, int? level) =>
        level is { } chosen
        && Confidence.Expected(chosen) is var expected
        && suggestion.Grade < expected
            ? ReaderText.Fill(EvidenceStrings.EvidenceNeeded, chosen, ScoreWords.Of(expected))
            : null;

    /// <summary>Type, issuing agency, date, language and where it is.</summary>
    public static IEnumerable<string> Facts(EvidenceContent content)
    {
        yield return Of(content.Type);
        if (content.Issuer.Length > 0)
        {
            yield return content.Issuer;
        }

        if (content.Date is { } day)
        {
            yield return ReaderText.Date(day);
        }

        yield return LanguageName(content.Language);
        yield return Of(content.Holding);
    }

    /// <summary>The name of a language in that of the reader; its code where it has none.</summary>
    public static string LanguageName(string code) =>
        CultureInfo.GetCultureInfo(code).DisplayName is { Length: > 0 } name ? name : code;

    /// <summary>Who saved a version, and when.</summary>
    public static string Act(EvidenceVersion version) =>
        ReaderText.Fill(
            EvidenceStrings.EvidenceVersion,
            version.Item.Version,
            ReaderText.Date(version.Item.UpdatedUtc),
            version.By ?? EvidenceStrings.EvidenceNobody
        );
}
