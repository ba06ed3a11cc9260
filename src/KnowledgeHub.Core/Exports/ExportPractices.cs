using System.Globalization;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Exports;

/// <summary>
/// Use cases: the result list of a search, a selection, or one whole entry for a file. Files are passed on, so that whoever
/// asks gets what every visitor may see: public entries, each under its attribution rule.
/// </summary>
/// <param name="search">Searches.</param>
/// <param name="store">Keeps entries.</param>
/// <param name="taxonomy">The vocabularies.</param>
public sealed class ExportPractices(
    SearchPractices search,
    IPracticeStore store,
    ITaxonomySource taxonomy
)
{
    /// <summary>The greatest number of entries in a file.</summary>
    public const int MaxEntries = 500;

    /// <summary>A chosen id is of no published entry and was left out; the detail is the id.</summary>
    public const string EntryIsUnknown = "entry-unknown";

    /// <summary>More than <see cref="MaxEntries"/> entries were chosen; the rest was left out.</summary>
    public const string TooManyEntries = "too-many-entries";

    /// <summary>Collects what a search finds; page and page size of the request do not matter.</summary>
    /// <param name="request">The search.</param>
    /// <param name="cancellation">Cancels the loading of the entries.</param>
    /// <exception cref="SearchNotReadyException">The index has not been built yet.</exception>
    public async Task<PracticeExport> SearchAsync(
        PracticeSearchRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        var practices = new List<Practice>();
        var number = 1;
        PracticeResultPage page;
        do
        {
            page = await PageAsync(request, number, cancellation);
            practices.AddRange(page.Results.Select(result => result.Practice));
            number++;
        } while (number <= page.LastPage && number <= MaxEntries / SearchRules.MaxPageSize);
        return new()
        {
            Criteria = page.Criteria,
            Total = page.Total,
            Practices = await WithReadableLinksAsync(practices, cancellation),
            Notices = page.Notices,
        };
    }

    private Task<PracticeResultPage> PageAsync(
        PracticeSearchRequest request,
        int number,
        CancellationToken cancellation
    ) =>
        search.ExecuteAsync(
            Actor.Anonymous,
            request with
            {
                Page = number.ToString(CultureInfo.InvariantCulture),
                PageSize = SearchRules.MaxPageSize.ToString(CultureInfo.InvariantCulture),
            },
            cancellation
        );

    /// <summary>Collects chosen entries in the order chosen; what is not published is named in the notices.</summary>
    /// <param name="ids">Ids in any case, unchecked.</param>
    /// <param name="cancellation">Cancels the loading of the entries.</param>
    public async Task<PracticeExport> SelectionAsync(
        IEnumerable<string> ids,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(ids);
        var chosen = ids.Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxEntries + 1).ToList();
        var wanted = chosen
            .Take(MaxEntries)
            .Select(text => (Text: text, Id: PracticeId.TryParse(text, out var id) ? id : default))
            .ToList();
        var known = await PublicAsync(wanted.Select(choice => choice.Id), cancellation);
        var practices = wanted.Where(choice => known.ContainsKey(choice.Id)).ToList();
        return new()
        {
            Criteria = new(),
            Total = practices.Count,
            Practices = await WithReadableLinksAsync(
                [.. practices.Select(choice => known[choice.Id])],
                cancellation
            ),
            Notices = LeftOut(
                wanted.Except(practices).Select(choice => choice.Text),
                isCut: chosen.Count > MaxEntries
            ),
        };
    }

    private static IReadOnlyList<RuleViolation> LeftOut(IEnumerable<string> unknown, bool isCut) =>
        [
            .. unknown.Select(text => new RuleViolation(EntryIsUnknown, "ids", text)),
            .. isCut ? [new RuleViolation(TooManyEntries, "ids")] : Array.Empty<RuleViolation>(),
        ];

    /// <summary>One whole entry, published or archived.</summary>
    /// <param name="idOrSlug">An id or a slug; anything else finds nothing.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or NotFound.</returns>
    public async Task<Outcome<PracticeExport>> EntryAsync(
        string idOrSlug,
        CancellationToken cancellation
    )
    {
        var found = await new ReadPractice(store, taxonomy).ByIdOrSlugAsync(
            Actor.Anonymous,
            idOrSlug,
            cancellation
        );
        if (found is not Outcome<Practice>.Done(var practice))
        {
            return new Outcome<PracticeExport>.NotFound();
        }

        var whole = await WithReadableLinksAsync([practice], cancellation);
        return new Outcome<PracticeExport>.Done(
            new()
            {
                Criteria = new(),
                Total = 1,
                Practices = whole,
                Whole = whole[0],
            }
        );
    }

    // An entry may link to one that is still a draft: its id must not stand in a file.
    private async Task<IReadOnlyList<Practice>> WithReadableLinksAsync(
        IReadOnlyList<Practice> practices,
        CancellationToken cancellation
    )
    {
        var linked = await PublicAsync(
            practices.SelectMany(practice => practice.Content.Related),
            cancellation
        );
        return
        [
            .. practices.Select(practice =>
                practice with
                {
                    Content = practice.Content with
                    {
                        Related = [.. practice.Content.Related.Where(linked.ContainsKey)],
                    },
                }
            ),
        ];
    }

    private async Task<Dictionary<PracticeId, Practice>> PublicAsync(
        IEnumerable<PracticeId> ids,
        CancellationToken cancellation
    )
    {
        var found = new Dictionary<PracticeId, Practice>();
        foreach (var some in ids.Where(id => id.Value is not null).Distinct().Chunk(MaxEntries))
        {
            foreach (
                var practice in (await store.FindManyAsync(some, cancellation)).Where(practice =>
                    practice.Status is PracticeStatus.Published
                    && Actor.Anonymous.May(PortalAction.ReadPractice, practice)
                )
            )
            {
                found[practice.Id] = Actor.Anonymous.Sees(practice, taxonomy.Current);
            }
        }

        return found;
    }
}
