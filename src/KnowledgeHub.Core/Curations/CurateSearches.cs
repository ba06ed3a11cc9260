using System.Globalization;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.QueryLog;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Curations;

/// <summary>Use cases: pin and hide entries for searched texts, take that back, and read who did what.</summary>
/// <param name="store">Keeps curations.</param>
/// <param name="practices">Finds entries.</param>
/// <param name="clock">The time.</param>
public sealed class CurateSearches(ICurationStore store, ReadPractice practices, TimeProvider clock)
{
    /// <summary>The text is missing, too long, or looks like somebody's address or number.</summary>
    public const string TextIsUnusable = "curation-text-unusable";

    /// <summary>There is no such entry.</summary>
    public const string PracticeIsUnknown = "curation-practice-unknown";

    /// <summary>The note is longer than <see cref="Curation.MaxNoteLength"/>; the detail is the limit.</summary>
    public const string NoteIsTooLong = "curation-note-too-long";

    /// <summary><see cref="Curation.MaxPinned"/> entries are pinned for the text already; the detail is the limit.</summary>
    public const string TooManyPinned = "curation-too-many-pinned";

    /// <summary>The curations in force.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="text">Only those of this text; null for all.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or Forbidden.</returns>
    public async Task<Outcome<IReadOnlyList<CurationLine>>> ListAsync(
        Actor actor,
        string? text,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<IReadOnlyList<CurationLine>>.Forbidden();
        }

        var key = text is null ? null : QueryText.Keep(text);
        var lines = new List<CurationLine>();
        foreach (var listing in await store.ListAsync(cancellation))
        {
            if (text is null || listing.Curation.Text == key)
            {
                lines.Add(await LineAsync(actor, listing, cancellation));
            }
        }

        return new Outcome<IReadOnlyList<CurationLine>>.Done(lines);
    }

    /// <summary>One curation with its history.</summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="id">Its id.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, NotFound or Forbidden.</returns>
    public async Task<Outcome<CurationDetails>> FindAsync(
        Actor actor,
        string id,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<CurationDetails>.Forbidden();
        }

        var history = await store.ReadHistoryAsync(id, cancellation);
        return history.Count == 0
            ? new Outcome<CurationDetails>.NotFound()
            : new Outcome<CurationDetails>.Done(
                new(await LineAsync(actor, history[0], cancellation), history)
            );
    }

    /// <summary>Pins or hides an entry for a text.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="input">What is asked for.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, Forbidden, Invalid, or Conflict when the entry is pinned or hidden for the text already.</returns>
    public async Task<Outcome<Curation>> AddAsync(
        Actor actor,
        CurationInput input,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(input);
        if (!IsAllowed(actor))
        {
            return new Outcome<Curation>.Forbidden();
        }

        var text = QueryText.Keep(input.Text);
        var practice = await FindPracticeAsync(actor, input.Practice, cancellation);
        var note = PlainText.OneLine(input.Note);
        var violations = Check(text, practice, note);
        if (text is null || practice is null || violations.Count > 0)
        {
            return new Outcome<Curation>.Invalid(violations);
        }

        if (await HasTooManyPinnedAsync(text, input, cancellation))
        {
            return new Outcome<Curation>.Invalid([
                new(TooManyPinned, "placement", Limit(Curation.MaxPinned)),
            ]);
        }

        var id = Curation.IdOf(text, input.Language, practice.Id);
        var stored = await store.FindAsync(id, cancellation);
        if (stored?.Placement is not null)
        {
            return new Outcome<Curation>.Conflict(stored);
        }

        var next = new Curation
        {
            Id = id,
            Text = text,
            Language = input.Language,
            Practice = practice.Id,
            Placement = input.Placement,
            Note = note,
            ChangedBy = actor.Id,
            ChangedUtc = clock.GetUtcNow().UtcDateTime,
            Version = 1 + (stored?.Version ?? 0),
        };
        return await SaveAsync(next, actor, cancellation);
    }

    /// <summary>Takes a pin or a hiding back.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="id">Id of the curation.</param>
    /// <param name="version">The version that the actor has seen.</param>
    /// <param name="note">Why; blank for none.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, Forbidden, NotFound (also when it was taken back before), Invalid or Conflict.</returns>
    public async Task<Outcome<Curation>> RemoveAsync(
        Actor actor,
        string id,
        int version,
        string note,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<Curation>.Forbidden();
        }

        if (await store.FindAsync(id, cancellation) is not { Placement: not null } stored)
        {
            return new Outcome<Curation>.NotFound();
        }

        var next = stored with
        {
            Placement = null,
            Note = PlainText.OneLine(note),
            ChangedBy = actor.Id,
            ChangedUtc = clock.GetUtcNow().UtcDateTime,
            Version = stored.Version + 1,
        };
        if (next.Note.Length > Curation.MaxNoteLength)
        {
            return new Outcome<Curation>.Invalid([NoteTooLong]);
        }

        return stored.Version == version
            ? await SaveAsync(next, actor, cancellation)
            : new Outcome<Curation>.Conflict(stored);
    }

    private static RuleViolation NoteTooLong =>
        new(NoteIsTooLong, "note", Limit(Curation.MaxNoteLength));

    private static bool IsAllowed(Actor actor) =>
        PolicyTable.Allows(actor, PortalAction.CurateSearches);

    private static List<RuleViolation> Check(string? text, Practice? practice, string note)
    {
        var violations = new List<RuleViolation>();
        if (text is null)
        {
            violations.Add(new(TextIsUnusable, "text", Limit(QueryText.MaxLength)));
        }

        if (practice is null)
        {
            violations.Add(new(PracticeIsUnknown, "entry"));
        }

        if (note.Length > Curation.MaxNoteLength)
        {
            violations.Add(NoteTooLong);
        }

        return violations;
    }

    private async Task<Outcome<Curation>> SaveAsync(
        Curation next,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var change = next.Placement switch
        {
            Placement.Pinned => CurationChange.Pinned,
            Placement.Hidden => CurationChange.Hidden,
            _ => CurationChange.Removed,
        };
        return
            await store.SaveAsync(next, change, actor, cancellation) is not SaveResult.Saved
            && await store.FindAsync(next.Id, cancellation) is { } current
            ? new Outcome<Curation>.Conflict(current)
            : new Outcome<Curation>.Done(next);
    }

    // Two editors at the same moment may pass the limit by one; the book shows no more than it allows.
    private async Task<bool> HasTooManyPinnedAsync(
        string text,
        CurationInput input,
        CancellationToken cancellation
    ) =>
        input.Placement is Placement.Pinned
        && (await store.ListAsync(cancellation)).Count(listing =>
            listing.Curation.Placement is Placement.Pinned
            && listing.Curation.Text == text
            && listing.Curation.ReachesReadersOf(input.Language)
        ) >= Curation.MaxPinned;

    private async Task<CurationLine> LineAsync(
        Actor actor,
        CurationListing listing,
        CancellationToken cancellation
    ) =>
        new(listing, await FindPracticeAsync(actor, listing.Curation.Practice.Value, cancellation));

    // The last part of an address will do: editors copy it from their browser.
    private async Task<Practice?> FindPracticeAsync(
        Actor actor,
        string idOrSlug,
        CancellationToken cancellation
    )
    {
        var name = idOrSlug.Trim().Split('?', '#')[0].TrimEnd('/').Split('/')[^1];
        var found = await practices.ByIdOrSlugAsync(actor, name, cancellation);
        return (found as Outcome<Practice>.Done)?.Value;
    }

    private static string Limit(int limit) => limit.ToString(CultureInfo.InvariantCulture);
}
