using KnowledgeHub.Core;
using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Compilations;

/// <summary>The words for collections, building blocks and their rules in the reader's language.</summary>
internal static class CompilationWords
{
    /// <summary>The title of the list of a kind.</summary>
    public static string All(CompilationKind kind) =>
        kind is CompilationKind.Collection
            ? CompilationStrings.CollectionsTitle
            : CompilationStrings.BlocksTitle;

    /// <summary>What the list of a kind holds.</summary>
    public static string Lead(CompilationKind kind) =>
        kind is CompilationKind.Collection
            ? CompilationStrings.CollectionsLead
            : CompilationStrings.BlocksLead;

    /// <summary>What one of a kind is.</summary>
    public static string One(CompilationKind kind) =>
        kind is CompilationKind.Collection
            ? CompilationStrings.CollectionOne
            : CompilationStrings.BlockOne;

    /// <summary>The offer to make one of a kind.</summary>
    public static string New(CompilationKind kind) =>
        kind is CompilationKind.Collection
            ? CompilationStrings.CollectionNew
            : CompilationStrings.BlockNew;

    /// <summary>The heading of the entries of one of a kind.</summary>
    public static string Entries(CompilationKind kind) =>
        kind is CompilationKind.Collection
            ? CompilationStrings.CollectionEntries
            : CompilationStrings.BlockEntries;

    /// <summary>What happened to one of them.</summary>
    public static string Of(CompilationChange change) =>
        change switch
        {
            CompilationChange.Created => EditorialStrings.ChangeDrafted,
            CompilationChange.Revised => EditorialStrings.ChangeRevised,
            CompilationChange.Published => EditorialStrings.ChangePublished,
            CompilationChange.Withdrawn => EditorialStrings.ChangeWithdrawn,
            _ => EditorialStrings.ChangeImported,
        };

    /// <summary>What a building block is made of.</summary>
    public static string Of(BlockCategory category) =>
        category switch
        {
            BlockCategory.LawAndAgreement => CompilationStrings.CategoryLaw,
            BlockCategory.Organisation => CompilationStrings.CategoryOrganisation,
            BlockCategory.Process => CompilationStrings.CategoryProcess,
            BlockCategory.Technology => CompilationStrings.CategoryTechnology,
            BlockCategory.Training => CompilationStrings.CategoryTraining,
            BlockCategory.InformationExchange => CompilationStrings.CategoryExchange,
            _ => CompilationStrings.CategoryInfrastructure,
        };

    /// <summary>How far a translation can be trusted, as the form offers it.</summary>
    public static string Of(TranslationState state) =>
        state switch
        {
            TranslationState.MachineAssisted => CompilationStrings.FormStateMachine,
            TranslationState.Reviewed => CompilationStrings.FormStateReviewed,
            _ => CompilationStrings.FormStateOutdated,
        };

    /// <summary>What a reader must know of the words read; null when they are original or reviewed.</summary>
    public static string? Note(CompilationContent content, Language reader) =>
        content.Title[reader] is not null && content.Translations.TryGetValue(reader, out var state)
            ? state switch
            {
                TranslationState.MachineAssisted => CompilationStrings.TranslationMachine,
                TranslationState.Outdated => CompilationStrings.TranslationOutdated,
                _ => null,
            }
            : null;

    /// <summary>What a broken rule asks for.</summary>
    public static string Rule(RuleViolation violation) =>
        ReaderText.Fill(
            violation.Rule switch
            {
                CompilationRules.SlugIsMalformed => CompilationStrings.RuleSlugMalformed,
                CompilationRules.SlugIsTaken => CompilationStrings.RuleSlugTaken,
                CompilationRules.TextIsRequired => CompilationStrings.RuleTextRequired,
                CompilationRules.TextIsTooLong => CompilationStrings.RuleTextTooLong,
                CompilationRules.EntryIsUnknown => CompilationStrings.RuleEntryUnknown,
                CompilationRules.EntryIsRepeated => CompilationStrings.RuleEntryRepeated,
                CompilationRules.TooManyEntries => CompilationStrings.RuleTooManyEntries,
                CompilationRules.TooFewEntries => CompilationStrings.RuleTooFewEntries,
                _ => CompilationStrings.RuleTermUnknown,
            },
            violation.Detail,
            Field(violation.Field)
        );

    /// <summary>The name of a text.</summary>
    public static string Field(string field) =>
        field switch
        {
            "title" => CompilationStrings.FormTitle,
            "introduction" => CompilationStrings.FormIntroduction,
            "mechanism" => CompilationStrings.BlockMechanism,
            "enablingFactors" => CompilationStrings.BlockEnabling,
            "lessons" => CompilationStrings.BlockLessons,
            _ => CompilationStrings.FormComment,
        };
}
