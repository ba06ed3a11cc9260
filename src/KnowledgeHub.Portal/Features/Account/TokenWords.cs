using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>What is said of access tokens in the reader's language.</summary>
internal static class TokenWords
{
    public static string Of(AccessScope scope) =>
        scope switch
        {
            AccessScope.AssessmentsRead => TokenStrings.TokenScopeAssessmentsRead,
            AccessScope.AssessmentsWrite => TokenStrings.TokenScopeAssessmentsWrite,
            _ => TokenStrings.TokenScopeComparisonsRead,
        };

    public static string Of(AccessTokenState state) =>
        state switch
        {
            AccessTokenState.Valid => TokenStrings.TokenStateValid,
            AccessTokenState.Expired => TokenStrings.TokenStateExpired,
            _ => TokenStrings.TokenStateRevoked,
        };

    public static string Of(RuleViolation violation) =>
        violation.Rule switch
        {
            AccessTokenRules.NameIsRequired => TokenStrings.TokenNameRequired,
            AccessTokenRules.NameIsTooLong => ReaderText.Fill(
                TokenStrings.TokenNameTooLong,
                violation.Detail
            ),
            AccessTokenRules.ScopeIsRequired => TokenStrings.TokenScopeRequired,
            AccessTokenRules.TooManyTokens => ReaderText.Fill(
                TokenStrings.TokenTooMany,
                violation.Detail
            ),
            _ => TokenStrings.TokenLifeInvalid,
        };
}
