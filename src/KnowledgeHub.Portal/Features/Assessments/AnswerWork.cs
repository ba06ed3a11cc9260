using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>
/// What one person writes in an open answering page. It keeps the answer of one indicator and nothing of the rest of the page: an
/// open page of somebody who thinks should cost next to nothing.
/// </summary>
/// <param name="reader">Reads the assessment.</param>
/// <param name="answering">The use case.</param>
/// <param name="parts">Draws what follows from the stored answers.</param>
/// <param name="saved">Tells the other parts of the page.</param>
/// <param name="actor">Who it is.</param>
public sealed class AnswerWork(
    AnswerReader reader,
    AnswerIndicator answering,
    AnswerParts parts,
    SavedAnswers saved,
    ICurrentActor actor
)
{
    private SharedView _view = SharedView.Whole;

    /// <summary>The answer that the page shows; null before one is.</summary>
    public AnswerKey? Shown { get; private set; }

    /// <summary>The work on it; null when it cannot be seen.</summary>
    public AnswerSession? Session { get; private set; }

    /// <summary>Takes up the work on an answer.</summary>
    /// <param name="key">The answer.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public async Task ShowAsync(AnswerKey key, CancellationToken cancellation)
    {
        (Shown, Session) = (key, null);
        var reading = await ReadAsync(key, cancellation);
        (Session, _view) = (Open(reading, key.Indicator.Value), reading?.View ?? SharedView.Whole);
    }

    /// <summary>Saves a draft of the indicator that is shown, or what a device kept for another.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    public async Task<AnswerReceipt> SaveAsync(AnswerDraft draft, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(draft);
        saved.OffsetMinutes = draft.OffsetMinutes;
        if (Shown is { } shown && IsOutdated(draft, shown))
        {
            await ShowAsync(shown, cancellation);
        }

        var isShown = Session is not null && draft.Indicator == Shown?.Indicator.Value;
        var session = isShown
            ? Session
            : Open(await ReadAsync(Shown, cancellation), draft.Indicator);
        var saving = session is null
            ? AnswerSaving.Gone
            : await session.SaveAsync(await actor.GetAsync(), draft, cancellation);
        var receipt = AnswerReceipt.Of(draft, saving, session);
        return isShown && saving is AnswerSaving.Saved
            ? receipt with
            {
                Parts = await TellAsync(cancellation),
            }
            : receipt;
    }

    /// <summary>Where a move leads; see <see cref="AnswerMove"/>.</summary>
    /// <param name="target">A word or the id of an indicator.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Whether the assessment can be seen, and the indicator when there is one to go to.</returns>
    public async Task<(bool IsSeen, Indicator? Next)> FindAsync(
        string target,
        CancellationToken cancellation
    ) =>
        await ReadAsync(Shown, cancellation) is { } reading
            ? (true, AnswerMove.Find(reading, Shown?.Indicator, target))
            : (false, null);

    /// <summary>Whether the person sees as much as when the work was taken up.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    public async Task<bool> IsStillSeenAsync(CancellationToken cancellation) =>
        await ReadAsync(Shown, cancellation) is { } reading && reading.View == _view;

    /// <summary>Lays the work down: the answer may not be seen any more.</summary>
    public void End() => Session = null;

    private async Task<AssessmentReading?> ReadAsync(
        AnswerKey? key,
        CancellationToken cancellation
    ) =>
        key is { } known
            ? await reader.ReadAsync(known.Assessment.Value, known.Agency, cancellation)
            : null;

    // The page was drawn anew since the work on its answer was taken up.
    private bool IsOutdated(AnswerDraft draft, AnswerKey shown) =>
        draft.Indicator == shown.Indicator.Value && Session?.StoredVersion < draft.Version;

    private AnswerSession? Open(AssessmentReading? reading, string? indicator) =>
        reading is not null
        && IndicatorId.TryParse(indicator, out var id)
        && reading.Framework.Find(id) is not null
            ? new(answering, reading.Assessment, new(id.Value, reading.Agency), reading.Find(id))
            : null;

    // Progress, and what is judged of the answer. What is stored is told all the same when these cannot be read.
    private async Task<IReadOnlyDictionary<string, string>?> TellAsync(
        CancellationToken cancellation
    )
    {
        saved.Tell(Session?.StoredContent.Level);
        try
        {
            return
                await ReadAsync(Shown, cancellation) is { } reading
                && Shown is { } shown
                && reading.Framework.Find(shown.Indicator) is { } indicator
                ? await parts.DrawAsync(new(reading, indicator, answering))
                : null;
        }
        catch (StoreUnavailableException)
        {
            return null;
        }
    }
}
