using System.Globalization;

namespace KnowledgeHub.Core.Practices;

/// <summary>What a step of <see cref="PracticeLife"/> needs beside the state of the entry. Pure.</summary>
public static class LifeRules
{
    /// <summary>A request for changes does not say what to change.</summary>
    public const string NoteIsRequired = "review-note-required";

    /// <summary>An approval without the whole checklist; the detail is the first open item.</summary>
    public const string ChecklistIsOpen = "review-checklist-open";

    /// <summary>Nothing says why an entry is archived.</summary>
    public const string ReasonIsRequired = "archive-reason-required";

    /// <summary>The successor is unknown, not published, or the entry itself; the detail is what was typed.</summary>
    public const string SuccessorIsUnknown = "archive-successor-unknown";

    /// <summary>The hour of publication has passed.</summary>
    public const string HourHasPassed = "publish-hour-passed";

    /// <summary>A note or reason is longer than <see cref="MaxNoteLength"/>; the detail is the limit.</summary>
    public const string NoteIsTooLong = "note-too-long";

    /// <summary>The greatest length of a note or a reason in characters.</summary>
    public const int MaxNoteLength = 2_000;

    /// <summary>Checks what a step needs beside the state of the entry.</summary>
    /// <param name="move">The step with what belongs to it, cleaned.</param>
    /// <param name="utc">The time.</param>
    /// <returns>Every broken rule; empty when the step may be taken.</returns>
    public static IReadOnlyList<RuleViolation> Check(LifeMove move, DateTime utc)
    {
        ArgumentNullException.ThrowIfNull(move);
        var violations = new List<RuleViolation>();
        var limit = MaxNoteLength.ToString(CultureInfo.InvariantCulture);
        Require(move.Note.Length <= MaxNoteLength, new(NoteIsTooLong, "note", limit));
        Require(
            move.Step is not LifeStep.RequestChanges || move.Note.Length > 0,
            new(NoteIsRequired, "note")
        );
        Require(
            move.Step is not LifeStep.Archive || move.Note.Length > 0,
            new(ReasonIsRequired, "note")
        );
        Require(
            move.Step is not LifeStep.Schedule || move.PublishAtUtc is not { } hour || hour > utc,
            new(HourHasPassed, "publishAt")
        );
        var open = Enum.GetValues<ReviewItem>().Except(move.Checked).ToList();
        Require(
            move.Step is not LifeStep.Approve || open.Count == 0,
            new(ChecklistIsOpen, "checklist")
        );
        return violations;

        void Require(bool holds, RuleViolation violation)
        {
            if (!holds)
            {
                violations.Add(violation);
            }
        }
    }
}
