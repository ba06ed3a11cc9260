using System.Globalization;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.QueryLog;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.QueryReport;

/// <summary>Use cases: read the report of searches, close a text that found nothing, and open it again.</summary>
/// <param name="log">Keeps tallies of searches.</param>
/// <param name="tasks">Keeps what editors did.</param>
/// <param name="clock">The time.</param>
public sealed class ReviewQueries(IQueryLogStore log, IQueryTaskStore tasks, TimeProvider clock)
{
    /// <summary>The note is longer than <see cref="QueryTask.MaxNoteLength"/>; the detail is the limit.</summary>
    public const string NoteIsTooLong = "query-note-too-long";

    /// <summary>A closed text that finds nothing later than so many days after it was closed shows again.</summary>
    public const int QuietDays = 14;

    private const int MaxOpen = 200;
    private const int MaxDone = 100;
    private const int MaxPopular = 50;

    /// <summary>The report.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or Forbidden.</returns>
    public async Task<Outcome<QueryReportView>> ReadAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (!PolicyTable.Allows(actor, PortalAction.ReviewQueries))
        {
            return new Outcome<QueryReportView>.Forbidden();
        }

        var from = DateOnly
            .FromDateTime(clock.GetUtcNow().UtcDateTime)
            .AddDays(-QueryTally.KeptDays);
        var all = await tasks.ListAsync(cancellation);
        var failing = await log.FailingAsync(from, MaxOpen, cancellation);
        var open = OpenLines(failing, all.ToDictionary(task => task.Id));
        var shown = open.Select(line => line.Task?.Id).ToHashSet();
        return new Outcome<QueryReportView>.Done(
            new()
            {
                From = from,
                Open = [.. open, .. Reopened(all.Where(task => !shown.Contains(task.Id)))],
                Done =
                [
                    .. all.Where(task => task.Resolution is not null && !shown.Contains(task.Id))
                        .Take(MaxDone),
                ],
                Popular = await log.FoundAsync(from, 1, MaxPopular, cancellation),
            }
        );
    }

    /// <summary>The task of one text.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="text">The text.</param>
    /// <param name="language">The readers' language.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, of version 0 when no editor has acted yet; NotFound for a text that no log can hold; Forbidden.</returns>
    public async Task<Outcome<QueryTask>> FindAsync(
        Actor actor,
        string text,
        Language language,
        CancellationToken cancellation
    )
    {
        if (!PolicyTable.Allows(actor, PortalAction.ReviewQueries))
        {
            return new Outcome<QueryTask>.Forbidden();
        }

        if (QueryText.Keep(text) != text)
        {
            return new Outcome<QueryTask>.NotFound();
        }

        var id = QueryTask.IdOf(text, language);
        return new Outcome<QueryTask>.Done(
            await tasks.FindAsync(id, cancellation) ?? Untouched(id, text, language)
        );
    }

    private static QueryTask Untouched(string id, string text, Language language) =>
        new()
        {
            Id = id,
            Text = text,
            Language = language,
            ChangedBy = string.Empty,
            ChangedUtc = default,
            Version = 0,
        };

    /// <summary>Says what was done about a text.</summary>
    /// <param name="actor">Who did it.</param>
    /// <param name="input">The text and the version that the act is based on.</param>
    /// <param name="resolution">What was done.</param>
    /// <param name="note">A note; blank for none.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, Forbidden, NotFound (a text that no log can hold), Invalid or Conflict.</returns>
    public Task<Outcome<QueryTask>> CloseAsync(
        Actor actor,
        QueryTaskInput input,
        QueryResolution resolution,
        string note,
        CancellationToken cancellation
    ) => ActAsync(actor, input, (resolution, PlainText.OneLine(note)), cancellation);

    /// <summary>Opens a closed text again; its note goes.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="input">The text and the version that the act is based on.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, Forbidden, NotFound or Conflict.</returns>
    public Task<Outcome<QueryTask>> ReopenAsync(
        Actor actor,
        QueryTaskInput input,
        CancellationToken cancellation
    ) => ActAsync(actor, input, (null, string.Empty), cancellation);

    private async Task<Outcome<QueryTask>> ActAsync(
        Actor actor,
        QueryTaskInput input,
        (QueryResolution? Resolution, string Note) act,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(input);
        if (!PolicyTable.Allows(actor, PortalAction.ReviewQueries))
        {
            return new Outcome<QueryTask>.Forbidden();
        }

        var id = QueryTask.IdOf(input.Text, input.Language);
        var stored = await tasks.FindAsync(id, cancellation);
        if (
            QueryText.Keep(input.Text) != input.Text
            || (act.Resolution ?? stored?.Resolution) is null
        )
        {
            return new Outcome<QueryTask>.NotFound();
        }

        if (act.Note.Length > QueryTask.MaxNoteLength)
        {
            var limit = QueryTask.MaxNoteLength.ToString(CultureInfo.InvariantCulture);
            return new Outcome<QueryTask>.Invalid([new(NoteIsTooLong, "note", limit)]);
        }

        if (stored is not null && stored.Version != input.Version)
        {
            return new Outcome<QueryTask>.Conflict(stored);
        }

        var next = new QueryTask
        {
            Id = id,
            Text = input.Text,
            Language = input.Language,
            Resolution = act.Resolution,
            Note = act.Note,
            ChangedBy = actor.Id,
            ChangedUtc = clock.GetUtcNow().UtcDateTime,
            Version = 1 + (stored?.Version ?? 0),
        };
        return await SaveAsync(next, actor, cancellation);
    }

    private async Task<Outcome<QueryTask>> SaveAsync(
        QueryTask next,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var change = next.Resolution is null ? QueryTaskChange.Reopened : QueryTaskChange.Closed;
        return
            await tasks.SaveAsync(next, change, actor, cancellation) is not SaveResult.Saved
            && await tasks.FindAsync(next.Id, cancellation) is { } current
            ? new Outcome<QueryTask>.Conflict(current)
            : new Outcome<QueryTask>.Done(next);
    }

    private static List<QueryReportLine> OpenLines(
        IReadOnlyList<QuerySummary> failing,
        Dictionary<string, QueryTask> tasks
    ) =>
        [
            .. failing
                .Select(query => new QueryReportLine(
                    query,
                    tasks.GetValueOrDefault(QueryTask.IdOf(query.Text, query.Language))
                ))
                .Where(line => line.Task?.Resolution is null || FailsAgain(line.Task, line.Query)),
        ];

    private static bool FailsAgain(QueryTask task, QuerySummary query) =>
        query.LastFailed > DateOnly.FromDateTime(task.ChangedUtc).AddDays(QuietDays);

    // Taken up again by an editor, though nobody has searched for it of late.
    private static IEnumerable<QueryReportLine> Reopened(IEnumerable<QueryTask> tasks) =>
        tasks
            .Where(task => task.Resolution is null)
            .Select(task => new QueryReportLine(
                new()
                {
                    Text = task.Text,
                    Language = task.Language,
                    Searches = 0,
                    WithoutResults = 0,
                    People = 0,
                },
                task
            ));
}
