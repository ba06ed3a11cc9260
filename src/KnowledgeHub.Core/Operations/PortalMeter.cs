using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace KnowledgeHub.Core.Operations;

/// <summary>
/// What the portal counts of itself, as the meter "KnowledgeHub". Names of things only, never content: what was searched for,
/// saved or typed is not in any of them.
/// </summary>
public static class PortalMeter
{
    /// <summary>Name of the meter.</summary>
    public const string Name = "KnowledgeHub";

    private static readonly Meter _meter = new(Name);
    private static readonly Histogram<double> _saves = _meter.CreateHistogram<double>(
        "knowledgehub.save.duration",
        "s",
        "Saves that were committed, from their beginning to the end of the commit."
    );
    private static readonly Counter<long> _refused = _meter.CreateCounter<long>(
        "knowledgehub.save.refused",
        null,
        "Saves that changed nothing, by reason."
    );
    private static readonly Histogram<double> _searches = _meter.CreateHistogram<double>(
        "knowledgehub.search.duration",
        "s",
        "Searches of the index, without the reading of what was found."
    );
    private static readonly Counter<long> _rounds = _meter.CreateCounter<long>(
        "knowledgehub.job.rounds",
        null,
        "Rounds of background jobs, by job and outcome: done, failed, or held in safe mode."
    );
    private static readonly Counter<long> _kept = _meter.CreateCounter<long>(
        "knowledgehub.kept_pages.requests",
        null,
        "Requests of visitors for pages that may be kept, by whether one was."
    );
    private static readonly Counter<long> _circuits = _meter.CreateCounter<long>(
        "knowledgehub.circuits.refused",
        null,
        "Working pages that were one too many, by the limit: person, node or anonymous."
    );

    /// <summary>Notes a save that was committed.</summary>
    /// <param name="started">When it began, by <see cref="Stopwatch.GetTimestamp"/>.</param>
    public static void Saved(long started) => _saves.Record(SecondsSince(started));

    /// <summary>Notes a save that changed nothing.</summary>
    /// <param name="reason">Why: stale, taken, closed or unavailable.</param>
    public static void Refused(string reason) => _refused.Add(1, Tag("reason", reason));

    /// <summary>Notes a search.</summary>
    /// <param name="started">When it began, by <see cref="Stopwatch.GetTimestamp"/>.</param>
    public static void Searched(long started) => _searches.Record(SecondsSince(started));

    /// <summary>Notes a round of a job.</summary>
    /// <param name="job">Its name.</param>
    /// <param name="outcome">What came of it: done, failed or held.</param>
    public static void JobRound(string job, string outcome) =>
        _rounds.Add(1, Tag("job", job), Tag("outcome", outcome));

    /// <summary>Notes a request for a page that may be kept.</summary>
    /// <param name="isKept">Whether it was.</param>
    public static void KeptPage(bool isKept) =>
        _kept.Add(1, Tag("result", isKept ? "hit" : "miss"));

    /// <summary>Notes a working page that was one too many.</summary>
    /// <param name="limit">The limit that refused it: person, node or anonymous.</param>
    public static void CircuitRefused(string limit) => _circuits.Add(1, Tag("limit", limit));

    private static double SecondsSince(long started) =>
        Stopwatch.GetElapsedTime(started).TotalSeconds;

    private static KeyValuePair<string, object?> Tag(string name, string value) => new(name, value);
}
