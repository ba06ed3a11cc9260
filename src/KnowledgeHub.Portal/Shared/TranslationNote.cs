using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Shared;

/// <summary>How far the words of an entry can be trusted to be those of the original.</summary>
internal static class TranslationNote
{
    /// <summary>A sentence or two; null when the words are the original.</summary>
    /// <param name="state">State of the translation that is read; null when it is the original.</param>
    /// <param name="body">The language of the text below; null when it is the reader's.</param>
    public static string? Of(TranslationState? state, Language? body)
    {
        var titles = state switch
        {
            TranslationState.MachineAssisted => PracticeStrings.PracticeTranslationMachine,
            TranslationState.Outdated => PracticeStrings.PracticeTranslationOutdated,
            _ => null,
        };
        var text = body is { } language
            ? ReaderText.Fill(PracticeStrings.PracticeTranslationBody, ReaderText.Name(language))
            : null;
        return titles is null && text is null ? null : $"{titles} {text}".Trim();
    }
}
