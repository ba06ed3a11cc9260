using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Exports;

/// <summary>
/// Use case: hands the library page by page to programs that copy catalogues, as every visitor may know it. Entries come in
/// the order of their last save, so that one that is saved meanwhile comes again and none is passed over.
/// </summary>
/// <param name="list">Lists what is public.</param>
/// <param name="store">Keeps entries.</param>
/// <param name="taxonomy">The vocabularies.</param>
public sealed class HarvestPractices(
    IPublicPractices list,
    IPracticeStore store,
    ITaxonomySource taxonomy
)
{
    /// <summary>The greatest number of entries on a page.</summary>
    public const int PageSize = 100;

    /// <summary>Public entries without their texts, in the order of their last save.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    public Task<IReadOnlyList<PublicPractice>> ListAsync(CancellationToken cancellation) =>
        list.ListAsync(null, null, cancellation);

    /// <summary>The next entries; one that is archived comes too, so that copies of it can be marked.</summary>
    /// <param name="range">Which entries.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public async Task<HarvestPage> ReadAsync(HarvestRange range, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(range);
        var waiting = (await list.ListAsync(range.From, range.Before, cancellation))
            .Where(entry => range.After is not { } last || last.IsBefore(entry))
            .OrderBy(entry => entry.UpdatedUtc)
            .ThenBy(entry => entry.Id.Value, StringComparer.Ordinal);
        var page = new List<Practice>();
        foreach (var some in waiting.Chunk(PageSize))
        {
            page.AddRange(await PublicAsync(some, range.Area, cancellation));
            if (page.Count > PageSize)
            {
                break;
            }
        }

        return new([.. page.Take(PageSize)], HasMore: page.Count > PageSize);
    }

    /// <summary>One entry.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The entry, or null when it is not public.</returns>
    public async Task<Practice?> FindAsync(PracticeId id, CancellationToken cancellation) =>
        await store.FindAsync(id, cancellation) is { } practice
        && Actor.Anonymous.May(PortalAction.ReadPractice, practice)
            ? Actor.Anonymous.Sees(practice, taxonomy.Current)
            : null;

    private async Task<IEnumerable<Practice>> PublicAsync(
        PublicPractice[] entries,
        string? area,
        CancellationToken cancellation
    )
    {
        var stored = await store.FindManyAsync(
            [.. entries.Select(entry => entry.Id)],
            cancellation
        );
        var known = stored
            .Where(practice => Actor.Anonymous.May(PortalAction.ReadPractice, practice))
            .Where(practice => area is null || practice.Content.Classification.Areas.Contains(area))
            .ToDictionary(practice => practice.Id);
        return entries
            .Where(entry => known.ContainsKey(entry.Id))
            .Select(entry => Actor.Anonymous.Sees(known[entry.Id], taxonomy.Current));
    }
}
