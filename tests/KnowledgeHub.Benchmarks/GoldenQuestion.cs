namespace KnowledgeHub.Benchmarks;

/// <summary>A question of the golden set.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Ask">Its text by language code.</param>
/// <param name="Grades">The grade of each relevant entry: 2 answers it, 1 helps.</param>
internal sealed record GoldenQuestion(
    string Id,
    IReadOnlyDictionary<string, string> Ask,
    IReadOnlyDictionary<string, int> Grades
);
