using KnowledgeHub.Core;
using KnowledgeHub.Core.BulkEditing;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Editing;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.BulkEditing;

/// <summary>Bulk edits in the reader's words.</summary>
/// <param name="taxonomy">The vocabularies.</param>
/// <param name="authors">Who may own entries.</param>
public sealed class BulkWords(TaxonomyCatalogue taxonomy, IReadOnlyList<Author> authors)
{
    /// <summary>The name of a field.</summary>
    public string Of(BulkField field) =>
        field switch
        {
            BulkField.Indicators => PracticeStrings.PracticeIndicators,
            BulkField.ReviewBy => PracticeStrings.PracticeReviewBy,
            BulkField.Owner => EditorialStrings.OwnerTitle,
            _ when BulkValues.KindOf(field) is { } kind => EditingWords.Vocabulary(kind, taxonomy),
            _ => EnumCode<BulkField>.Of(field),
        };

    /// <summary>What is done with the values.</summary>
    public static string Of(BulkMode mode) =>
        mode switch
        {
            BulkMode.Add => BulkStrings.BulkAdd,
            BulkMode.Remove => BulkStrings.BulkRemove,
            _ => BulkStrings.BulkReplace,
        };

    /// <summary>Values of a field by their names.</summary>
    public string Values(BulkField field, IReadOnlyList<string> values) =>
        values.Count == 0
            ? BulkStrings.BulkNone
            : string.Join(
                PracticeStrings.PracticeWordSeparator,
                values.Select(value => Value(field, value))
            );

    /// <summary>A change in one line.</summary>
    public string Of(BulkChange change) =>
        $"{Of(change.Field)}{SharedStrings.LabelColon} {Of(change.Mode)}"
        + (
            change.Values.Count == 0
                ? string.Empty
                : $"{SharedStrings.LabelColon} {Values(change.Field, change.Values)}"
        );

    /// <summary>Why an entry is not changed; what becomes of it otherwise.</summary>
    public string Of(BulkLine line) =>
        line.Refusal switch
        {
            BulkRefusal.InReview => BulkStrings.BulkRefusedReview,
            BulkRefusal.Archived => BulkStrings.BulkRefusedArchived,
            BulkRefusal.NotAllowed => BulkStrings.BulkRefusedPolicy,
            BulkRefusal.BreaksRules => string.Join(' ', line.Violations.Select(EditingWords.Rule)),
            _ => line.Next is null ? BulkStrings.BulkLineSame : BulkStrings.BulkLineChanges,
        };

    /// <summary>A broken rule as a sentence.</summary>
    public static string Of(RuleViolation violation) =>
        violation.Rule switch
        {
            BulkRules.TooManyEntries => Fill(BulkStrings.BulkRuleEntries, violation),
            BulkRules.ValuesAreRequired => BulkStrings.BulkRuleValues,
            BulkRules.TooManyValues => Fill(BulkStrings.BulkRuleMany, violation),
            BulkRules.ModeIsNotOffered => BulkStrings.BulkRuleMode,
            BulkRules.DayIsUnreadable => Fill(BulkStrings.BulkRuleDay, violation),
            BulkRules.EntriesHaveChanged => Fill(BulkStrings.BulkRuleChanged, violation),
            BulkRules.UndoIsTooLate => Fill(BulkStrings.BulkRuleLate, violation),
            AssignOwner.OwnerIsUnknown => BulkStrings.BulkRuleOwner,
            _ => EditingWords.Rule(violation),
        };

    /// <summary>The title of an entry in the reader's language.</summary>
    public static TextInLanguage Title(Practice practice)
    {
        ArgumentNullException.ThrowIfNull(practice);
        var content = practice.Content;
        return content.Title.Read(ReaderLanguage.Current, content.OriginalLanguage);
    }

    /// <summary>Who did it, and when.</summary>
    public static string Act(DateTime utc, string? by) =>
        ReaderText.Fill(
            BulkStrings.BulkAct,
            ReaderText.Date(utc),
            by ?? EditorialStrings.OwnerNobody
        );

    private string Value(BulkField field, string value) =>
        field switch
        {
            BulkField.ReviewBy when DateOnly.TryParse(value, out var day) => ReaderText.Date(day),
            BulkField.Owner => authors.FirstOrDefault(author => author.Id == value)?.Name
                ?? EditorialStrings.OwnerNobody,
            _ when BulkValues.KindOf(field) is { } kind => taxonomy.Label(
                kind,
                value,
                ReaderLanguage.Current
            ),
            _ => value,
        };

    private static string Fill(string sentence, RuleViolation violation) =>
        ReaderText.Fill(sentence, violation.Detail);
}
