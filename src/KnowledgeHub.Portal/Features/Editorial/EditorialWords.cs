using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Editing;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Editorial;

/// <summary>The words for queues, steps and reviews in the reader's language.</summary>
internal static class EditorialWords
{
    /// <summary>The name of a field in which two texts differ, with its language.</summary>
    public static string Of(FieldDifference field, TaxonomyCatalogue taxonomy)
    {
        var name = EditingWords.Field(field.Name, taxonomy);
        return field.Language is { } language ? $"{name} ({ReaderText.Name(language)})" : name;
    }

    public static string Of(QueueView view) =>
        view switch
        {
            QueueView.Review => EditorialStrings.QueueViewReview,
            QueueView.All => EditorialStrings.QueueViewAll,
            QueueView.Due => EditorialStrings.QueueViewDue,
            _ => EditorialStrings.QueueViewMine,
        };

    public static string Of(ReviewItem item) =>
        item switch
        {
            ReviewItem.StatementsMatchSources => EditorialStrings.ItemStatements,
            ReviewItem.AttributionHeld => EditorialStrings.ItemAttribution,
            ReviewItem.NoPersonNamed => EditorialStrings.ItemPersons,
            ReviewItem.TranslationsMarked => EditorialStrings.ItemTranslations,
            ReviewItem.CommentaryToldApart => EditorialStrings.ItemCommentary,
            ReviewItem.SafeguardsNamed => EditorialStrings.ItemSafeguards,
            _ => EditorialStrings.ItemClassification,
        };

    /// <summary>What the button of a step says.</summary>
    public static string Of(LifeStep step) =>
        step switch
        {
            LifeStep.Submit => EditorialStrings.StepSubmit,
            LifeStep.TakeBack => EditorialStrings.StepTakeBack,
            LifeStep.RequestChanges => EditorialStrings.StepRequestChanges,
            LifeStep.Approve => EditorialStrings.StepApprove,
            LifeStep.Schedule => EditorialStrings.StepSchedule,
            LifeStep.Publish => EditorialStrings.StepPublish,
            LifeStep.Discard => EditorialStrings.StepDiscard,
            LifeStep.Withdraw => EditorialStrings.StepWithdraw,
            LifeStep.Archive => EditorialStrings.StepArchive,
            _ => EditorialStrings.StepReopen,
        };

    /// <summary>What happened to an entry.</summary>
    public static string Of(PracticeChange change) =>
        change switch
        {
            PracticeChange.Drafted => EditorialStrings.ChangeDrafted,
            PracticeChange.Revised => EditorialStrings.ChangeRevised,
            PracticeChange.Published => EditorialStrings.ChangePublished,
            PracticeChange.Withdrawn => EditorialStrings.ChangeWithdrawn,
            PracticeChange.Submitted => EditorialStrings.ChangeSubmitted,
            PracticeChange.TakenBack => EditorialStrings.ChangeTakenBack,
            PracticeChange.ChangesRequested => EditorialStrings.ChangeRequested,
            PracticeChange.Approved => EditorialStrings.ChangeApproved,
            PracticeChange.Scheduled => EditorialStrings.ChangeScheduled,
            PracticeChange.Discarded => EditorialStrings.ChangeDiscarded,
            PracticeChange.Restored => EditorialStrings.ChangeRestored,
            PracticeChange.Archived => EditorialStrings.ChangeArchived,
            PracticeChange.Reopened => EditorialStrings.ChangeReopened,
            PracticeChange.OwnerAssigned => EditorialStrings.ChangeOwnerAssigned,
            PracticeChange.EditedInBulk => EditorialStrings.ChangeEditedInBulk,
            PracticeChange.Deleted => EditorialStrings.ChangeDeleted,
            PracticeChange.BulkEditUndone => EditorialStrings.ChangeBulkEditUndone,
            _ => EditorialStrings.ChangeImported,
        };

    /// <summary>Day and time, in universal time.</summary>
    public static string Moment(DateTime utc) =>
        $"{ReaderText.Date(utc)}, {utc.ToString("HH:mm", CultureInfo.CurrentCulture)} UTC";

    /// <summary>What a broken rule asks for.</summary>
    public static string Rule(RuleViolation violation, TaxonomyCatalogue taxonomy) =>
        violation.Rule switch
        {
            LifeRules.NoteIsRequired => EditorialStrings.RuleNote,
            LifeRules.ChecklistIsOpen => EditorialStrings.RuleChecklist,
            LifeRules.ReasonIsRequired => EditorialStrings.RuleReason,
            LifeRules.SuccessorIsUnknown => EditorialStrings.RuleSuccessor,
            LifeRules.HourHasPassed => EditorialStrings.RuleHour,
            LifeRules.NoteIsTooLong or CommentRules.TextIsTooLong => EditorialStrings.RuleTooLong,
            CommentRules.TextIsRequired => EditorialStrings.RuleComment,
            _ =>
                $"{EditingWords.Field(violation.Field, taxonomy)}{SharedStrings.LabelColon} {EditingWords.Rule(violation)}",
        };
}
