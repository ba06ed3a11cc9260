namespace KnowledgeHub.Portal.Features.Thesaurus;

/// <summary>A line of the list of concepts.</summary>
/// <param name="Id">The concept.</param>
/// <param name="Label">Its name in the reader's language.</param>
/// <param name="Match">The label by which the filter found it, where that is another one; else null.</param>
/// <param name="MatchLanguage">Code of the language of <paramref name="Match"/>.</param>
public sealed record ThesaurusLine(string Id, string Label, string? Match, string? MatchLanguage);
