using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Evidence;

/// <summary>
/// Use cases: list and read evidence. What the actor may not read is not found, exactly as if it did not exist. Who does not
/// work for the country knows of those items only that are linked to answers of an assessment whose evidence it shares.
/// </summary>
/// <param name="access">Says what the actor may see.</param>
/// <param name="store">Keeps evidence.</param>
/// <param name="assessments">Keeps assessments.</param>
public sealed class ReadEvidence(
    IAssessmentAccess access,
    IEvidenceStore store,
    IAssessmentStore assessments
)
{
    /// <summary>The evidence library of a country, by title.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="country">The country, as typed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, possibly empty, or NotFound.</returns>
    public async Task<Outcome<IReadOnlyList<EvidenceListing>>> ListAsync(
        Actor actor,
        string? country,
        CancellationToken cancellation
    ) =>
        CountryCode.TryParse(country, out var code)
        && await ReadableAsync(actor, code, cancellation) is { } items
            ? new Outcome<IReadOnlyList<EvidenceListing>>.Done(items)
            : new Outcome<IReadOnlyList<EvidenceListing>>.NotFound();

    /// <summary>One item with its history and its use.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="country">The country, as typed.</param>
    /// <param name="id">The item, as typed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or NotFound; versions that were classified higher than the actor may read are left out.</returns>
    public async Task<Outcome<EvidenceDetails>> FindAsync(
        Actor actor,
        string? country,
        string? id,
        CancellationToken cancellation
    )
    {
        if (await ItemAsync(actor, country, id, cancellation) is not { } item)
        {
            return new Outcome<EvidenceDetails>.NotFound();
        }

        var history = await store.ReadHistoryAsync(item.Id, cancellation);
        var uses = await SharedUsesAsync(actor, item, cancellation);
        return new Outcome<EvidenceDetails>.Done(
            new(item, [.. history.Where(version => actor.MayReadShared(version.Item))], uses)
        );
    }

    /// <summary>A file of the present or of an older version of an item.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="country">The country, as typed.</param>
    /// <param name="id">The item, as typed.</param>
    /// <param name="file">Id of the file.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or NotFound.</returns>
    public async Task<Outcome<EvidenceFileContent>> OpenFileAsync(
        Actor actor,
        string? country,
        string? id,
        Guid file,
        CancellationToken cancellation
    )
    {
        if (await ItemAsync(actor, country, id, cancellation) is not { } item)
        {
            return new Outcome<EvidenceFileContent>.NotFound();
        }

        var known =
            item.File?.Id == file
                ? item.File
                : await OlderFileAsync(actor, item, file, cancellation);
        return
            known is not null
            && await store.ReadFileAsync(item.Country, known.Id, cancellation) is { } bytes
            ? new Outcome<EvidenceFileContent>.Done(new(known, bytes, item.Content.Classification))
            : new Outcome<EvidenceFileContent>.NotFound();
    }

    /// <summary>The evidence of one answer.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="target">The answer; its item does not matter.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or NotFound.</returns>
    public async Task<Outcome<EvidenceOfAnswer>> OfAnswerAsync(
        Actor actor,
        EvidenceTarget target,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(target);
        if (
            await ReaderOfAsync(actor, target.Assessment, cancellation) is not { } reader
            || !reader.MaySee(target.Agency)
        )
        {
            return new Outcome<EvidenceOfAnswer>.NotFound();
        }

        _ = IndicatorId.TryParse(target.Indicator, out var indicator);
        var links = (await store.ReadLinksAsync([reader.Assessment.Id], cancellation))
            .Where(linked =>
                linked.Link.Indicator == indicator && linked.Link.Agency == target.Agency
            )
            .ToList();
        var shown = links
            .Where(linked => actor.MayReadShared(linked.Item))
            .Select(reader.Shared)
            .OrderBy(linked => linked.Link.Relation)
            .ThenBy(linked => linked.Item.Content.Title, StringComparer.CurrentCultureIgnoreCase)
            .ToList();
        return new Outcome<EvidenceOfAnswer>.Done(
            new(
                shown,
                links.Count - shown.Count,
                EvidenceSuggestion.Of(links, reader.Assessment.ReferenceDate)
            )
        );
    }

    /// <summary>The evidence of an assessment with the library that it can draw on.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The assessment, as typed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or NotFound.</returns>
    public async Task<Outcome<EvidenceOfAssessment>> OfAssessmentAsync(
        Actor actor,
        string? id,
        CancellationToken cancellation
    )
    {
        if (
            await ReaderOfAsync(actor, id, cancellation)
            is not { Assessment: var assessment } reader
        )
        {
            return new Outcome<EvidenceOfAssessment>.NotFound();
        }

        var links = (await store.ReadLinksAsync([assessment.Id], cancellation))
            .Where(linked => reader.MaySee(linked.Link.Agency) && actor.MayReadShared(linked.Item))
            .Select(reader.Shared)
            .ToList();
        var used = links.Select(linked => linked.Item.Id).ToHashSet();
        var items = await ReadableAsync(actor, assessment.Country, cancellation) ?? [];
        return new Outcome<EvidenceOfAssessment>.Done(
            new(
                assessment,
                [.. items.Where(line => !line.Item.IsArchived || used.Contains(line.Item.Id))],
                links
            )
        );
    }

    /// <summary>An assessment whose evidence the actor may read.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The assessment, as typed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The assessment and what the actor may do there, or null.</returns>
    public async Task<EvidenceReader?> ReaderOfAsync(
        Actor actor,
        string? id,
        CancellationToken cancellation
    )
    {
        if (
            await access.FindAsync(actor, id, SharedContent.Evidence, cancellation)
            is not { Shared: var assessment } found
        )
        {
            return null;
        }

        await access.NoteAsync(actor, [assessment], LookSubject.Evidence, cancellation);

        // Where one team answers for all, nobody belongs to an agency.
        var memberOf = assessment.Agencies.IsEmpty
            ? null
            : await assessments.AgencyOfAsync(assessment.Id, actor.Id, cancellation);
        return new(actor, assessment, memberOf, found.View);
    }

    // Null where the actor may know of no evidence of the country at all.
    private async Task<IReadOnlyList<EvidenceListing>?> ReadableAsync(
        Actor actor,
        CountryCode country,
        CancellationToken cancellation
    ) =>
        actor.WorksWithEvidenceOf(country)
            ?
            [
                .. (await store.ListAsync(country, cancellation)).Where(line =>
                    actor.MayReadShared(line.Item)
                ),
            ]
            : await SharedItemsAsync(actor, country, cancellation);

    private async Task<IReadOnlyList<EvidenceListing>?> SharedItemsAsync(
        Actor actor,
        CountryCode country,
        CancellationToken cancellation
    )
    {
        var listed = await assessments.ListAsync(
            [country],
            withDemonstrations: false,
            cancellation
        );
        Assessment[] all = [.. listed.Select(line => line.Assessment)];
        var views = await access.ViewsAsync(actor, all, cancellation);
        var shared = all.Where(cycle => views[cycle.Id].Evidence).ToDictionary(cycle => cycle.Id);
        if (shared.Count == 0)
        {
            return null;
        }

        await access.NoteAsync(actor, shared.Values, LookSubject.Evidence, cancellation);
        var links = await store.ReadLinksAsync(shared.Keys, cancellation);
        return Listings(
            links.Where(linked =>
                MaySee(actor, new(linked.Link, shared[linked.Link.Assessment]))
                && actor.MayReadShared(linked.Item)
            )
        );
    }

    // Only uses that the actor sees are counted.
    private static List<EvidenceListing> Listings(IEnumerable<LinkedEvidence> links) =>
        [
            .. links
                .GroupBy(linked => linked.Item.Id)
                .Select(group => new EvidenceListing(group.First().Item, group.Count()))
                .OrderBy(line => line.Item.Content.Title, StringComparer.CurrentCultureIgnoreCase)
                .ThenBy(line => line.Item.Id.Value, StringComparer.Ordinal),
        ];

    private async Task<IReadOnlyList<EvidenceUse>> SharedUsesAsync(
        Actor actor,
        EvidenceItem item,
        CancellationToken cancellation
    )
    {
        var uses = (await store.ReadUsesAsync(item.Country, item.Id, cancellation)).Where(use =>
            MaySee(actor, use)
        );
        EvidenceUse[] seen = [.. uses];
        var views = await access.ViewsAsync(
            actor,
            [.. seen.Select(use => use.Assessment).DistinctBy(assessment => assessment.Id)],
            cancellation
        );
        return
        [
            .. seen.Where(use => views[use.Assessment.Id].Evidence)
                .Select(use => EvidenceReader.Shared(use, views[use.Assessment.Id])),
        ];
    }

    /// <summary>An item that the actor may know of.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="country">The country, as typed.</param>
    /// <param name="id">The item, as typed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The item, or null, exactly as when there is none.</returns>
    internal async Task<EvidenceItem?> ItemAsync(
        Actor actor,
        string? country,
        string? id,
        CancellationToken cancellation
    ) =>
        CountryCode.TryParse(country, out var code)
        && EvidenceId.TryParse(id, out var evidenceId)
        && await store.FindAsync(code, evidenceId, cancellation) is { } item
        && actor.MayReadShared(item)
        && (actor.WorksWithEvidenceOf(code) || await IsSharedAsync(actor, item, cancellation))
            ? item
            : null;

    private async Task<bool> IsSharedAsync(
        Actor actor,
        EvidenceItem item,
        CancellationToken cancellation
    )
    {
        var uses = await SharedUsesAsync(actor, item, cancellation);
        if (uses is not [var first, ..])
        {
            return false;
        }

        await access.NoteAsync(actor, [first.Assessment], LookSubject.Evidence, cancellation);
        return true;
    }

    // Nobody is asked for a membership here: what an agency still answers on its own stands on its own pages.
    private static bool MaySee(Actor actor, EvidenceUse use) =>
        AnswerRights.MaySee(actor, use.Assessment, use.Link.Agency, memberOf: null);

    private async Task<EvidenceFile?> OlderFileAsync(
        Actor actor,
        EvidenceItem item,
        Guid file,
        CancellationToken cancellation
    )
    {
        var versions = (await store.ReadHistoryAsync(item.Id, cancellation))
            .Where(version => version.Item.File?.Id == file)
            .ToList();

        // A file is as protected as the strictest version that held it.
        return versions.Count > 0 && versions.All(version => actor.MayReadShared(version.Item))
            ? versions[0].Item.File
            : null;
    }
}
