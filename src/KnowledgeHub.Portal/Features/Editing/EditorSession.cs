using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>
/// One person edits one entry: the form, what is stored of it, and what came of the last save. What was typed stays in the
/// form whatever a save comes to.
/// </summary>
/// <param name="write">The use cases.</param>
public sealed class EditorSession(WritePractice write)
{
    private PracticeContent _blank = new();
    private int _basedOn;

    /// <summary>The working copy.</summary>
    public PracticeForm Form { get; private set; } = new();

    /// <summary>The entry as last read or saved here; null while nothing was ever saved.</summary>
    public Practice? Stored { get; private set; }

    /// <summary>When this session last saved; null before.</summary>
    public DateTime? SavedUtc { get; private set; }

    /// <summary>Whether the form holds something that is not saved.</summary>
    public bool IsUnsaved { get; private set; }

    public bool IsSaving { get; private set; }

    public EditorNotice Notice { get; private set; }

    /// <summary>
    /// Whether an unsaved text may be saved without asking: only one that nobody reads yet, and not while something must be
    /// decided or corrected first. A new entry needs a title before it becomes a draft.
    /// </summary>
    public bool SavesItself =>
        IsUnsaved
        && !IsSaving
        && Conflict is null
        && Errors.All.Count == 0
        && (
            Stored is null
                ? !string.IsNullOrWhiteSpace(Form.Title)
                : Stored.WorkingStatus is PracticeStatus.Draft or PracticeStatus.ChangesRequested
        );

    public FieldErrors Errors { get; private set; } = FieldErrors.None;

    /// <summary>What must be decided before the next save; null when nothing must.</summary>
    public PracticeConflict? Conflict { get; private set; }

    /// <summary>Begins a new entry.</summary>
    public void Begin(Language language)
    {
        _blank = new() { OriginalLanguage = language };
        Form = PracticeForm.From(_blank);
    }

    /// <summary>Opens an entry.</summary>
    public void Open(Practice practice)
    {
        Adopt(practice);
        Form = PracticeForm.From(practice.WorkingContent);
    }

    /// <summary>Notes that the form has changed.</summary>
    public void Touch()
    {
        IsUnsaved = true;
        Notice = EditorNotice.None;
    }

    /// <summary>Puts back what a browser kept; based on an older version, the next save shows both texts.</summary>
    public void Restore(FormSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        snapshot.ApplyTo(Form);
        Form.KeepOneRow();
        _basedOn = Stored is null ? 0 : snapshot.Version;
        Touch();
    }

    /// <summary>Saves the form.</summary>
    /// <returns>Whether all of it is stored now.</returns>
    public Task<bool> SaveAsync(Actor actor, CancellationToken cancellation) =>
        RunAsync(() => StoreAsync(actor, cancellation));

    /// <summary>Saves the form where it has changed, then publishes the entry.</summary>
    public Task<bool> PublishAsync(Actor actor, CancellationToken cancellation) =>
        RunAsync(async () =>
        {
            if (!await StoreAsync(actor, cancellation) || Stored is not { } draft)
            {
                return false;
            }

            if (draft.WorkingStatus is PracticeStatus.Published)
            {
                return true; // Nothing had changed, and readers have this text already.
            }

            return Take(
                await write.PublishAsync(actor, draft.Id, draft.Version, cancellation),
                EditorNotice.Published
            );
        });

    /// <summary>Takes the entry back to draft as it is stored; the form stays as it is.</summary>
    public Task<bool> WithdrawAsync(Actor actor, CancellationToken cancellation) =>
        RunAsync(async () =>
            Stored is { } published
            && Take(
                await write.WithdrawAsync(actor, published.Id, _basedOn, cancellation),
                EditorNotice.Withdrawn
            )
        );

    /// <summary>Carries out the choices of the conflict and saves again, based on what is stored now.</summary>
    public Task<bool> ResolveAsync(Actor actor, CancellationToken cancellation)
    {
        if (Conflict is { } conflict)
        {
            conflict.ApplyTo(Form);
            Adopt(conflict.Current);
            Conflict = null;
        }

        return SaveAsync(actor, cancellation);
    }

    /// <summary>What was saved still is, but something was typed meanwhile.</summary>
    public void TypedMeanwhile() => IsUnsaved = true;

    private bool HasChanges =>
        Form.Differing(PracticeForm.From(Stored?.WorkingContent ?? _blank)).Any()
        || _basedOn != (Stored?.Version ?? 0);

    private async Task<bool> RunAsync(Func<Task<bool>> change)
    {
        if (IsSaving || Conflict is not null)
        {
            return false;
        }

        IsSaving = true;
        Notice = EditorNotice.None;
        Errors = FieldErrors.None;
        try
        {
            await Task.Yield(); // SQLite answers before it returns: "saving" is to be drawn first.
            return await change();
        }
        catch (StoreUnavailableException)
        {
            Notice = EditorNotice.Unavailable;
            return false;
        }
        finally
        {
            IsSaving = false;
            IsUnsaved = HasChanges;
        }
    }

    private async Task<bool> StoreAsync(Actor actor, CancellationToken cancellation)
    {
        if (Stored is null)
        {
            return Take(
                await write.DraftAsync(actor, Form.ToContent(_blank), cancellation),
                EditorNotice.None
            );
        }

        if (!HasChanges)
        {
            Notice = EditorNotice.NothingToSave;
            return true;
        }

        var content = Form.ToContent(Stored.WorkingContent);
        return Take(
            await write.ReviseAsync(actor, Stored.Id, _basedOn, content, cancellation),
            EditorNotice.None
        );
    }

    private bool Take(Outcome<Practice> outcome, EditorNotice whenDone)
    {
        Notice = EditorNotice.None;
        switch (outcome)
        {
            case Outcome<Practice>.Done(var practice):
                Adopt(practice);
                SavedUtc = practice.UpdatedUtc;
                Notice = whenDone;
                return true;
            case Outcome<Practice>.Invalid(var violations):
                Errors = new(violations, Form.OriginalLanguage);
                return false;
            case Outcome<Practice>.Conflict(var current):
                Meet(current);
                return false;
            case Outcome<Practice>.Forbidden:
                Notice = EditorNotice.Forbidden;
                return false;
            default:
                Notice = EditorNotice.Gone;
                return false;
        }
    }

    private void Meet(Practice current)
    {
        var basis = Stored?.Version == _basedOn ? Stored.WorkingContent : null;
        var conflict = new PracticeConflict(Form, current, basis);
        if (conflict.Fields.Count > 0)
        {
            Conflict = conflict;
            return;
        }

        Adopt(current);
        Notice = EditorNotice.ChangedElsewhere;
    }

    private void Adopt(Practice practice)
    {
        Stored = practice;
        _basedOn = practice.Version;
    }
}
