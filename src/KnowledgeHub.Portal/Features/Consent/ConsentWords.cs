using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Consent;

/// <summary>The words for sheets of consent and their rules.</summary>
internal static class ConsentWords
{
    /// <summary>That the box of confirmation is not ticked; only the page asks for it.</summary>
    public const string ConfirmationIsMissing = "consent-confirmation-missing";

    /// <summary>The address of the page of an assessment's consent.</summary>
    public static string Address(string assessment) => $"/assessments/{assessment}/consent";

    /// <summary>An audience in a word or two.</summary>
    public static string Of(ConsentAudience audience) =>
        audience switch
        {
            ConsentAudience.Advisor => ConsentStrings.ConsentAdvisor,
            ConsentAudience.NamedPeers => ConsentStrings.ConsentNamedPeers,
            ConsentAudience.AnonymousPool => ConsentStrings.ConsentPool,
            _ => ConsentStrings.ConsentPublic,
        };

    /// <summary>Who an audience is.</summary>
    public static string Meaning(ConsentAudience audience) =>
        audience switch
        {
            ConsentAudience.Advisor => ConsentStrings.ConsentAdvisorText,
            ConsentAudience.NamedPeers => ConsentStrings.ConsentNamedPeersText,
            ConsentAudience.AnonymousPool => ConsentStrings.ConsentPoolText,
            _ => ConsentStrings.ConsentPublicText,
        };

    /// <summary>A part of an assessment in a word.</summary>
    public static string Of(SharedContent content) =>
        content switch
        {
            SharedContent.Scores => ConsentStrings.ConsentScores,
            SharedContent.Answers => ConsentStrings.ConsentAnswers,
            SharedContent.Comments => ConsentStrings.ConsentComments,
            _ => ConsentStrings.ConsentEvidence,
        };

    /// <summary>What a part holds.</summary>
    public static string Meaning(SharedContent content) =>
        content switch
        {
            SharedContent.Scores => ConsentStrings.ConsentScoresText,
            SharedContent.Answers => ConsentStrings.ConsentAnswersText,
            SharedContent.Comments => ConsentStrings.ConsentCommentsText,
            _ => ConsentStrings.ConsentEvidenceText,
        };

    /// <summary>How a sheet stands today.</summary>
    public static string State(ConsentSheet? sheet, DateOnly today) =>
        sheet switch
        {
            null => ConsentStrings.ConsentStateNone,
            { Revocation: { } revocation } => ReaderText.Fill(
                ConsentStrings.ConsentStateRevoked,
                ReaderText.Date(revocation.Utc)
            ),
            { ExpiresOn: { } day } => ReaderText.Fill(
                sheet.IsInForce(today)
                    ? ConsentStrings.ConsentStateUntil
                    : ConsentStrings.ConsentStateExpired,
                ReaderText.Date(day)
            ),
            _ => ReaderText.Fill(
                ConsentStrings.ConsentStateInForce,
                ReaderText.Date(sheet.SignedOn)
            ),
        };

    /// <summary>What happened to a sheet.</summary>
    public static string Of(ConsentChange change) =>
        change switch
        {
            ConsentChange.Given => ConsentStrings.ConsentChangeGiven,
            ConsentChange.Revised => ConsentStrings.ConsentChangeRevised,
            ConsentChange.Revoked => ConsentStrings.ConsentChangeRevoked,
            ConsentChange.NameErased => ConsentStrings.ConsentChangeNameErased,
            _ => ConsentStrings.ConsentChangeGenerated,
        };

    /// <summary>What was looked at.</summary>
    public static string Of(LookSubject subject) =>
        subject switch
        {
            LookSubject.Result => ConsentStrings.ConsentLookResult,
            LookSubject.Answers => ConsentStrings.ConsentAnswers,
            LookSubject.Comments => ConsentStrings.ConsentLookComments,
            LookSubject.Evidence => ConsentStrings.ConsentEvidence,
            LookSubject.Comparison => ConsentStrings.ConsentLookComparison,
            LookSubject.Report => ConsentStrings.ConsentLookReport,
            _ => ConsentStrings.ConsentLookExport,
        };

    /// <summary>What a broken rule asks for.</summary>
    public static string Rule(RuleViolation violation)
    {
        ArgumentNullException.ThrowIfNull(violation);
        return violation.Rule switch
        {
            ConsentRules.SignatoryIsRequired => ConsentStrings.ConsentRuleName,
            ConsentRules.PostIsRequired => ConsentStrings.ConsentRulePost,
            ConsentRules.SignedInFuture => ConsentStrings.ConsentRuleFuture,
            ConsentRules.ExpiresTooEarly => ConsentStrings.ConsentRuleEarly,
            ConsentRules.ExpiresTooLate => Fill(ConsentStrings.ConsentRuleLate, violation),
            ConsentRules.PeersAreRequired => ConsentStrings.ConsentRulePeers,
            ConsentRules.PeersGetNothing => ConsentStrings.ConsentRulePeersNothing,
            ConsentRules.ReasonIsRequired => ConsentStrings.ConsentRuleReason,
            ConfirmationIsMissing => ConsentStrings.ConsentRuleConfirm,
            _ => RuleOfParts(violation),
        };
    }

    private static string RuleOfParts(RuleViolation violation) =>
        violation.Rule switch
        {
            ConsentRules.BasisIsMissing => ReaderText.Fill(
                ConsentStrings.ConsentRuleBasis,
                Audience(violation.Field),
                Content(violation.Detail)
            ),
            ConsentRules.IsImpossible => ReaderText.Fill(
                ConsentStrings.ConsentImpossible,
                Content(violation.Detail)
            ),
            ConsentRules.SignatoryIsTooLong or ConsentRules.ReasonIsTooLong => Fill(
                ConsentStrings.ConsentRuleTooLong,
                violation
            ),
            _ => Fill(ConsentStrings.ConsentRulePeer, violation),
        };

    private static string Fill(string sentence, RuleViolation violation) =>
        ReaderText.Fill(sentence, violation.Detail);

    private static string Content(string code) =>
        EnumCode<SharedContent>.TryParse(code, out var content) ? Of(content) : code;

    private static string Audience(string field) =>
        EnumCode<ConsentAudience>.TryParse(field.Split('.')[^1], out var audience)
            ? Of(audience)
            : field;
}
