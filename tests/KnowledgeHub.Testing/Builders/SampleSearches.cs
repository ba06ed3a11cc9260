using KnowledgeHub.Core.SavedSearches;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Testing.Builders;

/// <summary>Saved searches as a store would give them.</summary>
public static class SampleSearches
{
    /// <summary>When each of them was saved and last looked at.</summary>
    public static DateTime Saved { get; } = new(2025, 2, 1, 8, 0, 0, DateTimeKind.Utc);

    /// <summary>A search that has seen nothing yet.</summary>
    /// <param name="ownerId">Account id of the owner.</param>
    /// <param name="seen">Entries that were seen, by id and version.</param>
    public static SavedSearch Of(string ownerId, params (string Id, int Version)[] seen) =>
        new()
        {
            Id = Guid.NewGuid(),
            OwnerId = ownerId,
            Name = "Patrols",
            Query = "q=patrol",
            Language = Language.English,
            CreatedUtc = Saved,
            SeenUtc = Saved,
            Seen = new()
            {
                Versions = SeenEntries.None.Versions.AddRange(
                    seen.Select(entry => KeyValuePair.Create(entry.Id, entry.Version))
                ),
            },
        };
}
