using KnowledgeHub.Core;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Reads entries as the index may know them: under their attribution rule, with the words of their public files.</summary>
internal sealed class LibraryReader(
    IPracticeStore store,
    IAttachmentStore attachments,
    NodeContent content,
    UnreadableEntries unreadable
)
{
    /// <summary>Reads all that can be read.</summary>
    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    public async Task<(List<Practice> Practices, AttachmentTexts Files)> ReadAllAsync(
        CancellationToken cancellation
    )
    {
        var practices = new List<Practice>();
        await foreach (var practice in store.ReadAllAsync(cancellation))
        {
            if (IsToBeFound(practice))
            {
                practices.Add(PublicAttribution.Of(practice, content.Taxonomy));
            }
        }

        var files = new AttachmentTexts(await attachments.ReadTextsAsync(null, cancellation));
        unreadable.Log();
        return (practices, files);
    }

    /// <summary>Reads those of some entries that are there and can be read.</summary>
    /// <exception cref="StoreUnavailableException">The database cannot be reached.</exception>
    public async Task<(List<Practice> Practices, AttachmentTexts Files)> FindAsync(
        IReadOnlyCollection<PracticeId> ids,
        CancellationToken cancellation
    )
    {
        var present = await store.FindManyAsync(ids, cancellation);
        var files = new AttachmentTexts(await attachments.ReadTextsAsync(ids, cancellation));
        unreadable.Log();
        return (
            [
                .. present
                    .Where(IsToBeFound)
                    .Select(practice => PublicAttribution.Of(practice, content.Taxonomy)),
            ],
            files
        );
    }

    // An archived entry stays at its address and goes out of everything that counts, suggests or finds.
    private static bool IsToBeFound(Practice practice) =>
        practice.Status is not PracticeStatus.Archived;
}
