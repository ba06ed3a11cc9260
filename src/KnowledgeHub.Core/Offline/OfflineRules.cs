namespace KnowledgeHub.Core.Offline;

/// <summary>Why a filled workbook, or a row of it, is not taken. Each name is a rule of a <see cref="RuleViolation"/>.</summary>
public static class OfflineRules
{
    /// <summary>The field of a rule that is about the whole file.</summary>
    public const string Workbook = "workbook";

    /// <summary>There are more sheets than <see cref="WorkbookReading.MaxSheets"/>; the detail is the limit.</summary>
    public const string TooManySheets = "workbook-too-many-sheets";

    /// <summary>The file is no workbook of this portal, or its hidden cells were changed.</summary>
    public const string WorkbookIsUnknown = "workbook-unknown";

    /// <summary>It belongs to another assessment; the detail is the id that stands in it.</summary>
    public const string AssessmentDiffers = "workbook-assessment-differs";

    /// <summary>It was made for another version of the framework; the detail is the version that stands in it.</summary>
    public const string FrameworkDiffers = "workbook-framework-differs";

    /// <summary>A hidden cell says of a row neither indicator nor agency that there are.</summary>
    public const string RowIsUnknown = "workbook-row-unknown";

    /// <summary>Another row is about the same answer; the detail is its cell.</summary>
    public const string RowIsRepeated = "workbook-row-repeated";

    /// <summary>A cell holds none of the texts that can be chosen; the detail is the cell's text.</summary>
    public const string ChoiceIsUnknown = "workbook-choice-unknown";

    /// <summary>A cell holds no day; the detail is the cell's text.</summary>
    public const string DayIsUnreadable = "workbook-day-unreadable";

    /// <summary>Whoever hands it in may not change this answer, or not at this stage.</summary>
    public const string AnswerIsClosed = "workbook-answer-closed";
}
