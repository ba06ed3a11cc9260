using KnowledgeHub.Core.Practices;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Practices;

internal static class PracticeFilters
{
    /// <summary>Only the entries with a text that is being worked on.</summary>
    public static IQueryable<Practice> InWork(this IQueryable<Practice> practices) =>
        practices.Where(practice =>
            (
                practice.Status != PracticeStatus.Published
                && practice.Status != PracticeStatus.Archived
            ) || EF.Property<PracticeStatus?>(practice, PracticeConfiguration.CopyStatus).HasValue
        );

    /// <summary>Only the entries of one owner; all when no owner is given.</summary>
    public static IQueryable<Practice> OwnedBy(
        this IQueryable<Practice> practices,
        string? ownerId
    ) => ownerId is null ? practices : practices.Where(practice => practice.OwnerId == ownerId);
}
