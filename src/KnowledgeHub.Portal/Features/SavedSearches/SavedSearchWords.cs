using KnowledgeHub.Core;
using KnowledgeHub.Core.SavedSearches;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.SavedSearches;

/// <summary>Saved searches in words and addresses.</summary>
internal static class SavedSearchWords
{
    /// <summary>A broken rule as a sentence.</summary>
    public static string Of(RuleViolation violation) =>
        violation.Rule switch
        {
            SavedSearchRules.NameIsRequired => SavedSearchStrings.SavedSearchNameRequired,
            SavedSearchRules.NameIsTooLong => ReaderText.Fill(
                SavedSearchStrings.SavedSearchNameTooLong,
                violation.Detail
            ),
            SavedSearchRules.TooManySearches => ReaderText.Fill(
                SavedSearchStrings.SavedSearchTooMany,
                violation.Detail
            ),
            _ => SavedSearchStrings.SavedSearchQueryTooLong,
        };

    /// <summary>The state of the result list that a search was saved from.</summary>
    public static PracticeListQuery Read(string query) => PracticeListQuery.FromUri($"?{query}");

    /// <summary>What a saved search asks for.</summary>
    public static PracticeSearchRequest Request(SavedSearch search) =>
        Read(search.Query).ToRequest(search.Language);
}
