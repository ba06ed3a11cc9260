using System.Collections.Immutable;

namespace KnowledgeHub.Core.Offline;

/// <summary>
/// Where things stand in a workbook of answers. A hidden first row holds these codes, so that a workbook is read by them and not
/// by its words, which are in the language of whoever fills it in.
/// </summary>
public static class WorkbookLayout
{
    /// <summary>The form of the workbook; another form is another number.</summary>
    public const string Format = "knowledgehub-answers/1";

    /// <summary>Name of the hidden sheet that holds what can be chosen.</summary>
    public const string Choices = "_choices";

    /// <summary>Rows of the cover, by the codes in its first column.</summary>
    public const string CoverFormat = "format";

    /// <summary>Id of the assessment.</summary>
    public const string CoverAssessment = "assessment";

    /// <summary>Version of the framework.</summary>
    public const string CoverFramework = "framework";

    /// <summary>Code of the language of the workbook.</summary>
    public const string CoverLanguage = "language";

    /// <summary>Hidden column: indicator, agency, version and fingerprint of the answer as it stood.</summary>
    public const string Record = "record";

    /// <summary>Columns that are only read.</summary>
    public static ImmutableArray<string> Guidance { get; } =
    [
        "indicator",
        "agency",
        "question",
        "looksFor",
        "level1",
        "level2",
        "level3",
        "level4",
        "level5",
    ];

    /// <summary>How codes, labels and lists stand in the sheet of choices.</summary>
    public static ImmutableArray<string> ChoiceColumns { get; } = ["list", "code", "label"];
}
