using KnowledgeHub.Core.Following;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Use;
using KnowledgeHub.Portal.Features.Editing;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Following;

/// <summary>What is followed and what happened to it, in words.</summary>
internal static class FollowWords
{
    /// <summary>What was just done; null when the address says nothing of it.</summary>
    public static string? Noted(string? code) =>
        code switch
        {
            FollowAddress.NotedFollowed => FollowingStrings.FollowNotedFollowed,
            FollowAddress.NotedLeft => FollowingStrings.FollowNotedLeft,
            FollowAddress.NotedTooMany => FollowingStrings.FollowNotedTooMany,
            _ => null,
        };

    /// <summary>The name of a topic.</summary>
    public static string Topic(Follow follow, TaxonomyCatalogue taxonomy) =>
        FollowChanges.VocabularyOf(follow.Kind) is { } kind
            ? taxonomy.Label(kind, follow.Target, ReaderLanguage.Current)
            : follow.Target;

    /// <summary>What happened, in a phrase.</summary>
    public static string Of(NewsItem item, TaxonomyCatalogue taxonomy) =>
        item.Kind switch
        {
            NewsKind.NewVersion when item.Changed.Count > 0 => ReaderText.Fill(
                FollowingStrings.NewsNewVersionTexts,
                string.Join(
                    PracticeStrings.PracticeWordSeparator,
                    item.Changed.Select(name => EditingWords.Field(name, taxonomy))
                )
            ),
            NewsKind.NewVersion => FollowingStrings.NewsNewVersion,
            NewsKind.Archived => FollowingStrings.NewsArchived,
            NewsKind.Unavailable => FollowingStrings.NewsUnavailable,
            NewsKind.NewEntry when item.Topic is { } topic => ReaderText.Fill(
                FollowingStrings.NewsNewEntry,
                Topic(topic, taxonomy)
            ),
            NewsKind.ReuseShown => FollowingStrings.NewsReuseShown,
            NewsKind.Mentioned when item.Mention is { } mention => ReaderText.Fill(
                DiscussionStrings.DiscussionNews,
                mention.Author ?? DiscussionStrings.DiscussionNobody,
                mention.Remark.Indicator
            ),
            _ => item.Report is { State: ReuseState.Shown }
                ? FollowingStrings.NewsReportShown
                : FollowingStrings.NewsReportDeclined,
        };
}
