using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Features.Translating;

/// <summary>The words for the states of a translation in the reader's language.</summary>
internal static class TranslatingWords
{
    /// <summary>What a translator says with a state.</summary>
    public static string Choice(TranslationState state) =>
        state switch
        {
            TranslationState.Reviewed => TranslatingStrings.ChoiceReviewed,
            TranslationState.Outdated => TranslatingStrings.ChoiceOutdated,
            _ => TranslatingStrings.ChoiceMachine,
        };

    /// <summary>The state that a translation has.</summary>
    public static string Of(TranslationState? state) =>
        state switch
        {
            TranslationState.Reviewed => TranslatingStrings.StateReviewed,
            TranslationState.Outdated => TranslatingStrings.StateOutdated,
            TranslationState.MachineAssisted => TranslatingStrings.StateMachine,
            _ => TranslatingStrings.StateNone,
        };
}
