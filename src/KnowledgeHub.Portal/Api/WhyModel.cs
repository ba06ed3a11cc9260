namespace KnowledgeHub.Portal.Api;

/// <summary>
/// Why an entry was found: the reader's words that matched in a field, in what way (<c>word</c>, <c>stem</c>, <c>prefix</c>,
/// <c>spelling</c>, <c>concept</c>) and the language of the text that matched.
/// </summary>
public sealed record WhyModel(string Field, IReadOnlyList<string> Terms, string Kind, string Lang);
