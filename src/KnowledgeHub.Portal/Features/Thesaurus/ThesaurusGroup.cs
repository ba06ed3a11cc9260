namespace KnowledgeHub.Portal.Features.Thesaurus;

/// <summary>The concepts whose names begin with one letter.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Lines">The concepts in the order of the reader's language.</param>
public sealed record ThesaurusGroup(string Letter, IReadOnlyList<ThesaurusLine> Lines);
