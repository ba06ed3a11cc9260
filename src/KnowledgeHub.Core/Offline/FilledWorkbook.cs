using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Offline;

/// <summary>A workbook of answers that came back.</summary>
/// <param name="Assessment">Id of the assessment that stands in it.</param>
/// <param name="Framework">Version of the framework that stands in it.</param>
/// <param name="Language">The language that it was made in.</param>
/// <param name="Answers">Its rows.</param>
public sealed record FilledWorkbook(
    string Assessment,
    string Framework,
    Language Language,
    IReadOnlyList<WorkbookAnswer> Answers
);
