using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Shared;

/// <summary>The names of the states of an entry in the reader's language.</summary>
internal static class PracticeStatusWords
{
    public static string Of(PracticeStatus status) =>
        status switch
        {
            PracticeStatus.Published => EditorialStrings.StatusPublished,
            PracticeStatus.InReview => EditorialStrings.StatusInReview,
            PracticeStatus.ChangesRequested => EditorialStrings.StatusChangesRequested,
            PracticeStatus.Archived => EditorialStrings.StatusArchived,
            _ => EditorialStrings.StatusDraft,
        };
}
