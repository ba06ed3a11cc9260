using System.Threading.Channels;
using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Core.QueryLog;

/// <summary>
/// Notes what readers search for without making them wait: a search is put into a queue in memory, and is lost when that is
/// full or the process ends. One writer takes the counts out from time to time.
/// </summary>
/// <param name="clock">The time.</param>
public sealed class QueryRecorder(TimeProvider clock)
{
    /// <summary>How many searches can wait to be counted; further ones are lost.</summary>
    public const int Capacity = 10_000;

    private readonly Channel<LoggedQuery> _waiting = Channel.CreateBounded<LoggedQuery>(
        new BoundedChannelOptions(Capacity)
        {
            FullMode = BoundedChannelFullMode.DropWrite,
            SingleReader = true,
        }
    );

    private readonly ReaderCodes _codes = new();
    private readonly ReaderCount _readers = new();

    /// <summary>
    /// Notes a search. Left out are further pages and narrowed lists (a filter may be why nothing was found), and searches
    /// of those who also find drafts (they would tell of drafts, and are often trials).
    /// </summary>
    /// <param name="page">What was found.</param>
    /// <param name="reader">Anything that is the same for the same reader; it is hashed at once and not kept.</param>
    public void Note(PracticeResultPage page, string reader)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(reader);
        var criteria = page.Criteria;
        if (
            criteria.Page != 1
            || criteria.Facets.Count > 0
            || criteria.Audience != Audience.Public
            || QueryText.Keep(criteria.Text) is not { } text
        )
        {
            return;
        }

        var day = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var code = _codes.Of(day, reader, text);
        _waiting.Writer.TryWrite(new(text, criteria.Language, day, page.Total, code));
    }

    /// <summary>Takes out what has been noted since the last call. Not for use by two threads.</summary>
    /// <returns>One tally for each text, language and day.</returns>
    public IReadOnlyList<QueryTally> TakeTallies()
    {
        var tallies = new Dictionary<(string, Taxonomy.Language, DateOnly), QueryTally>();
        while (_waiting.Reader.TryRead(out var query))
        {
            var people = _readers.Add(query);
            var key = (query.Text, query.Language, query.Day);
            var before = tallies.GetValueOrDefault(key);
            tallies[key] = new()
            {
                Text = query.Text,
                Language = query.Language,
                Day = query.Day,
                Searches = 1 + (before?.Searches ?? 0),
                WithoutResults = (query.Results == 0 ? 1 : 0) + (before?.WithoutResults ?? 0),
                Results = query.Results,
                People = people,
            };
        }

        return [.. tallies.Values];
    }
}
