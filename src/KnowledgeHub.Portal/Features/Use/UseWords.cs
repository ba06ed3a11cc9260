using KnowledgeHub.Core;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Use;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Use;

/// <summary>Votes and reports of reuse in words.</summary>
internal static class UseWords
{
    /// <summary>What was just done; null when the address says nothing of it.</summary>
    public static string? Noted(string? code) =>
        code switch
        {
            UseAddress.NotedUseful => UseStrings.UseNotedUseful,
            UseAddress.NotedTakenBack => UseStrings.UseNotedTakenBack,
            UseAddress.NotedReported => UseStrings.UseNotedReported,
            UseAddress.NotedRevised => UseStrings.UseNotedRevised,
            UseAddress.NotedWithdrawn => UseStrings.UseNotedWithdrawn,
            UseAddress.NotedRefused => UseStrings.UseNotedRefused,
            _ => null,
        };

    /// <summary>Where a report stands.</summary>
    public static string Of(ReuseState state) =>
        state switch
        {
            ReuseState.Waiting => UseStrings.ReuseStateWaiting,
            ReuseState.Shown => UseStrings.ReuseStateShown,
            _ => UseStrings.ReuseStateDeclined,
        };

    /// <summary>Who put an entry to use, each part by itself: its direction may differ.</summary>
    public static IEnumerable<string> Who(ReuseContent content, TaxonomyCatalogue taxonomy)
    {
        if (content.Country is { } country)
        {
            yield return taxonomy.Label(TermKind.Country, country, ReaderLanguage.Current);
        }

        if (content.Agency is { } agency)
        {
            yield return taxonomy.Label(TermKind.Agency, agency, ReaderLanguage.Current);
        }

        if (content.Place.Length > 0)
        {
            yield return content.Place;
        }
    }

    /// <summary>A broken rule as a sentence.</summary>
    public static string Of(RuleViolation violation) =>
        ReaderText.Fill(
            violation.Rule switch
            {
                ReuseRules.WhoIsRequired => UseStrings.ReuseRuleWho,
                ReuseRules.TermIsUnknown => UseStrings.ReuseRuleTerm,
                ReuseRules.YearIsOutside => UseStrings.ReuseRuleYear,
                ReuseRules.TextIsRequired => UseStrings.ReuseRuleText,
                ReuseRules.ReasonIsRequired => UseStrings.ReuseRuleReason,
                ReuseRules.TooManyWaiting => UseStrings.ReuseRuleWaiting,
                _ => UseStrings.ReuseRuleLength,
            },
            violation.Detail
        );
}
