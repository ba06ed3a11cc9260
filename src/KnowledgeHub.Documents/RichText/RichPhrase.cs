namespace KnowledgeHub.Documents.RichText;

/// <summary>Words that lead to one place, or to none.</summary>
/// <param name="Address">An address that <see cref="RichAddress"/> has let pass; null when the words are no link.</param>
/// <param name="Runs">The words, at least one run.</param>
public sealed record RichPhrase(string? Address, IReadOnlyList<RichRun> Runs);
