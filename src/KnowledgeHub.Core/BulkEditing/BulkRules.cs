using System.Globalization;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.BulkEditing;

/// <summary>The rules that a change of many entries keeps, whichever entries they are. Pure.</summary>
public static class BulkRules
{
    /// <summary>The greatest number of entries that one run can change.</summary>
    public const int MaxEntries = 500;

    /// <summary>The greatest number of values of a change.</summary>
    public const int MaxValues = 50;

    /// <summary>For how many days a run can be undone.</summary>
    public const int UndoDays = 30;

    /// <summary>More than <see cref="MaxEntries"/> entries are chosen; the detail is the limit.</summary>
    public const string TooManyEntries = "bulk-too-many-entries";

    /// <summary>No value is chosen.</summary>
    public const string ValuesAreRequired = "bulk-values-required";

    /// <summary>More than <see cref="MaxValues"/> values are chosen; the detail is the limit.</summary>
    public const string TooManyValues = "bulk-too-many-values";

    /// <summary>The field cannot be changed in this way.</summary>
    public const string ModeIsNotOffered = "bulk-mode-not-offered";

    /// <summary>The day is not one; the detail is what was typed.</summary>
    public const string DayIsUnreadable = "bulk-day-unreadable";

    /// <summary>Entries were changed since the preview, or would no longer change; the detail is their ids.</summary>
    public const string EntriesHaveChanged = "bulk-entries-changed";

    /// <summary>The run is too old to be undone; the detail is <see cref="UndoDays"/>.</summary>
    public const string UndoIsTooLate = "bulk-undo-too-late";

    /// <summary>The ways in which a field can be changed: of a day and an owner an entry has one at most.</summary>
    /// <param name="field">The field.</param>
    public static IReadOnlyList<BulkMode> ModesOf(BulkField field) =>
        field switch
        {
            BulkField.Owner => [BulkMode.Replace],
            BulkField.ReviewBy => [BulkMode.Replace, BulkMode.Remove],
            _ => [BulkMode.Add, BulkMode.Remove, BulkMode.Replace],
        };

    /// <summary>Whether the change needs values.</summary>
    /// <param name="field">The field.</param>
    /// <param name="mode">How it is changed.</param>
    public static bool NeedsValues(BulkField field, BulkMode mode) =>
        (field, mode) is not (BulkField.ReviewBy, BulkMode.Remove);

    /// <summary>Checks a change.</summary>
    /// <param name="change">The change.</param>
    /// <param name="taxonomy">The vocabularies.</param>
    /// <param name="authors">Who may own entries.</param>
    /// <returns>Every broken rule.</returns>
    public static IReadOnlyList<RuleViolation> Check(
        BulkChange change,
        TaxonomyCatalogue taxonomy,
        IReadOnlyList<Author> authors
    )
    {
        var (field, mode, values) = change;
        return !ModesOf(field).Contains(mode) ? [new(ModeIsNotOffered, "mode")]
            : !NeedsValues(field, mode) ? []
            : values.Count == 0 ? [new(ValuesAreRequired, "values")]
            : values.Count > MaxValues ? [new(TooManyValues, "values", Number(MaxValues))]
            : [.. values.SelectMany(value => Check(field, value, taxonomy, authors))];
    }

    /// <summary>The violation that too many entries are chosen.</summary>
    internal static RuleViolation EntriesExceeded =>
        new(TooManyEntries, "entries", Number(MaxEntries));

    /// <summary>The violation that a run is too old.</summary>
    internal static RuleViolation UndoExpired => new(UndoIsTooLate, "run", Number(UndoDays));

    private static IEnumerable<RuleViolation> Check(
        BulkField field,
        string value,
        TaxonomyCatalogue taxonomy,
        IReadOnlyList<Author> authors
    )
    {
        var name = EnumCode<BulkField>.Of(field);
        return field switch
        {
            BulkField.Indicators when !IndicatorId.TryParse(value, out _) =>
            [
                new(PracticeRules.IndicatorIsMalformed, name, value),
            ],
            BulkField.ReviewBy when !BulkValues.TryReadDay(value, out _) =>
            [
                new(DayIsUnreadable, name, value),
            ],
            BulkField.Owner when authors.All(author => author.Id != value) =>
            [
                new(AssignOwner.OwnerIsUnknown, name, value),
            ],
            _ when BulkValues.KindOf(field) is { } kind && taxonomy.Find(kind, value) is null =>
            [
                new(PracticeRules.TermIsUnknown, name, value),
            ],
            _ => [],
        };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
