using System.Globalization;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Core.Exports;

/// <summary>
/// Use case: the result list of a search for a file. Files are passed on, so that whoever asks gets what every visitor may
/// see: published entries, each under its attribution rule.
/// </summary>
/// <param name="search">Searches.</param>
public sealed class ExportPractices(SearchPractices search)
{
    /// <summary>The greatest number of entries in a file.</summary>
    public const int MaxEntries = 500;

    /// <summary>Collects the entries; page and page size of the request do not matter.</summary>
    /// <param name="request">The search.</param>
    /// <param name="cancellation">Cancels the loading of the entries.</param>
    /// <exception cref="SearchNotReadyException">The index has not been built yet.</exception>
    public async Task<PracticeExport> ExecuteAsync(
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
            page = await search.ExecuteAsync(
                Actor.Anonymous,
                request with
                {
                    Page = number.ToString(CultureInfo.InvariantCulture),
                    PageSize = SearchRules.MaxPageSize.ToString(CultureInfo.InvariantCulture),
                },
                cancellation
            );
            practices.AddRange(page.Results.Select(result => result.Practice));
            number++;
        } while (number <= page.LastPage && number <= MaxEntries / SearchRules.MaxPageSize);
        return new()
        {
            Criteria = page.Criteria,
            Total = page.Total,
            Practices = practices,
            Notices = page.Notices,
        };
    }
}
