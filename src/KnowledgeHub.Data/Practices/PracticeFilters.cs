using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Data.Practices;

internal static class PracticeFilters
{
    /// <summary>Only the entries of one owner; all when no owner is given.</summary>
    public static IQueryable<Practice> OwnedBy(
        this IQueryable<Practice> practices,
        string? ownerId
    ) => ownerId is null ? practices : practices.Where(practice => practice.OwnerId == ownerId);
}
