using System.Globalization;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.BulkEditing;

/// <summary>Reads and writes the values of a field as texts, for every field but the owner.</summary>
public static class BulkValues
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>The vocabulary of a field; null for a field without one.</summary>
    /// <param name="field">The field.</param>
    public static TermKind? KindOf(BulkField field) =>
        field switch
        {
            BulkField.Areas => TermKind.Area,
            BulkField.Pillars => TermKind.Pillar,
            BulkField.Drivers => TermKind.Driver,
            BulkField.Axes => TermKind.Axis,
            BulkField.Themes => TermKind.Theme,
            BulkField.BorderTypes => TermKind.BorderType,
            BulkField.Agencies => TermKind.Agency,
            BulkField.CycleSteps => TermKind.CycleStep,
            BulkField.Concepts => TermKind.Concept,
            _ => null,
        };

    /// <summary>The values of a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="content">The content.</param>
    internal static IReadOnlyList<string> Of(BulkField field, PracticeContent content)
    {
        var own = content.Classification;
        return field switch
        {
            BulkField.Areas => own.Areas,
            BulkField.Pillars => own.Pillars,
            BulkField.Drivers => own.Drivers,
            BulkField.Axes => own.Axes,
            BulkField.Themes => own.Themes,
            BulkField.BorderTypes => own.BorderTypes,
            BulkField.Agencies => own.Agencies,
            BulkField.CycleSteps => own.CycleSteps,
            BulkField.Concepts => own.Concepts,
            BulkField.Indicators => own.Indicators,
            BulkField.ReviewBy when content.ReviewBy is { } day => [Day(day)],
            _ => [],
        };
    }

    /// <summary>The content with other values of a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="content">The content.</param>
    /// <param name="values">The values.</param>
    internal static PracticeContent With(
        BulkField field,
        PracticeContent content,
        IReadOnlyList<string> values
    ) =>
        field is BulkField.ReviewBy
            ? content with
            {
                ReviewBy = values is [var day] && TryReadDay(day, out var read) ? read : null,
            }
            : content with
            {
                Classification = With(field, content.Classification, values),
            };

    /// <summary>Reads a day.</summary>
    /// <param name="text">The text.</param>
    /// <param name="day">The day when the form is right.</param>
    internal static bool TryReadDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(
            text,
            DayFormat,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out day
        );

    private static string Day(DateOnly day) =>
        day.ToString(DayFormat, CultureInfo.InvariantCulture);

    private static Classification With(
        BulkField field,
        Classification own,
        IReadOnlyList<string> values
    ) =>
        field switch
        {
            BulkField.Areas => own with { Areas = values },
            BulkField.Pillars => own with { Pillars = values },
            BulkField.Drivers => own with { Drivers = values },
            BulkField.Axes => own with { Axes = values },
            BulkField.Themes => own with { Themes = values },
            BulkField.BorderTypes => own with { BorderTypes = values },
            BulkField.Agencies => own with { Agencies = values },
            BulkField.CycleSteps => own with { CycleSteps = values },
            BulkField.Concepts => own with { Concepts = values },
            BulkField.Indicators => own with { Indicators = values },
            _ => own,
        };
}
