using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.History;

/// <summary>Puts versions of aggregates into a context; the caller's transaction saves them.</summary>
internal static class VersionStaging
{
    private const string Version = nameof(Version);

    /// <summary>
    /// Stages the next version of an aggregate: version 1 inserts, a higher one replaces exactly the one before. Where that is
    /// not what is stored, the save fails as a conflict.
    /// </summary>
    /// <param name="context">The context.</param>
    /// <param name="next">The aggregate with its next version number.</param>
    /// <param name="version">That number.</param>
    public static void StageVersion<T>(this HubDbContext context, T next, int version)
        where T : class
    {
        var entry = context.Set<T>().Attach(next);
        entry.State = version == 1 ? EntityState.Added : EntityState.Modified;
        entry.Property(Version).OriginalValue = version - 1;
    }
}
