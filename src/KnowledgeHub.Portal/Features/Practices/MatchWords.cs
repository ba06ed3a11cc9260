using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Practices;

/// <summary>Says in the reader's language why an entry was found.</summary>
internal static class MatchWords
{
    /// <summary>The name of a field.</summary>
    public static string Field(string field) =>
        field switch
        {
            "title" => PracticeStrings.PracticeFieldTitle,
            "claim" => PracticeStrings.PracticeFieldClaim,
            "topics" => PracticeStrings.PracticeFieldTopics,
            "tags" => PracticeStrings.PracticeFieldTags,
            "commentary" => PracticeStrings.PracticeFieldCommentary,
            _ => PracticeStrings.PracticeFieldBody,
        };

    /// <summary>How the words matched, where it is not the words themselves, and in what language, where it is not the reader's.</summary>
    public static IEnumerable<string> Remarks(MatchReason reason, Language reader)
    {
        if (Kind(reason.Kind) is { } kind)
        {
            yield return kind;
        }

        if (Languages.TryParse(reason.Language, out var language) && language != reader)
        {
            yield return ReaderText.Fill(
                PracticeStrings.PracticeWhyInLanguage,
                ReaderText.Name(language)
            );
        }
    }

    private static string? Kind(MatchKind kind) =>
        kind switch
        {
            MatchKind.Stem => PracticeStrings.PracticeWhyStem,
            MatchKind.Prefix => PracticeStrings.PracticeWhyPrefix,
            MatchKind.Spelling => PracticeStrings.PracticeWhySpelling,
            MatchKind.Concept => PracticeStrings.PracticeWhyConcept,
            _ => null,
        };
}
