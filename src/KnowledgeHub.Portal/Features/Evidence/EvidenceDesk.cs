using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Evidence;

/// <summary>What one person does with the evidence of answers: the use cases, asked as that person each time.</summary>
/// <param name="read">Reads evidence.</param>
/// <param name="write">Changes the library.</param>
/// <param name="link">Links items.</param>
/// <param name="actor">Who it is.</param>
public sealed class EvidenceDesk(
    ReadEvidence read,
    WriteEvidence write,
    LinkEvidence link,
    ICurrentActor actor
)
{
    private const int MostFound = 8;

    /// <summary>The evidence of an answer; null when it may not be read.</summary>
    public async Task<EvidenceOfAnswer?> ReadAsync(EvidenceTarget target) =>
        (
            await read.OfAnswerAsync(await actor.GetAsync(), target, CancellationToken.None)
            as Outcome<EvidenceOfAnswer>.Done
        )?.Value;

    /// <summary>Whether the person may change the evidence of a country.</summary>
    public async Task<bool> MayEditAsync(CountryCode country) =>
        (await actor.GetAsync()).May(PortalAction.EditEvidence, country);

    /// <summary>The first items of the library that hold the words.</summary>
    public async Task<IReadOnlyList<EvidenceItem>> FindAsync(CountryCode country, string text)
    {
        var outcome = await read.ListAsync(
            await actor.GetAsync(),
            country.Value,
            CancellationToken.None
        );
        return outcome is Outcome<IReadOnlyList<EvidenceListing>>.Done(var listings)
            ? Best(listings, new() { Text = text })
            : [];
    }

    public async Task<Outcome<EvidenceLink>> LinkAsync(
        EvidenceTarget target,
        EvidenceRelation relation,
        string note
    ) =>
        await link.LinkAsync(
            await actor.GetAsync(),
            target,
            relation,
            note,
            CancellationToken.None
        );

    public async Task<Outcome<EvidenceLink>> UnlinkAsync(EvidenceTarget target) =>
        await link.UnlinkAsync(await actor.GetAsync(), target, CancellationToken.None);

    public async Task<Outcome<EvidenceItem>> AddAsync(CountryCode country, EvidenceForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return await write.AddAsync(
            await actor.GetAsync(),
            country.Value,
            form.ToContent(),
            file: null,
            CancellationToken.None
        );
    }

    // Whether something has expired does not matter for a search; so neither does today.
    private static IReadOnlyList<EvidenceItem> Best(
        IReadOnlyList<EvidenceListing> listings,
        EvidenceFilter filter
    ) =>
        [
            .. listings
                .Where(listing => filter.Takes(listing, DateOnly.MinValue))
                .Take(MostFound)
                .Select(listing => listing.Item),
        ];
}
