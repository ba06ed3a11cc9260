namespace KnowledgeHub.Data.History;

internal static class StoredVersions
{
    /// <summary>Every version of an aggregate, newest first.</summary>
    public static IQueryable<StoredVersion> VersionsOf(
        this HubDbContext context,
        AggregateKind kind,
        string id
    ) =>
        context
            .Revisions.Where(revision => revision.Kind == kind && revision.AggregateId == id)
            .OrderByDescending(revision => revision.Version)
            .Select(revision => new StoredVersion(
                revision.Body,
                revision.Change,
                context
                    .Users.Where(user => user.Id == revision.ActorId)
                    .Select(user => user.DisplayName)
                    .FirstOrDefault()
            ));
}
