using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Api;

/// <summary>The names of columns, fields and parts of a file in the reader's language.</summary>
internal static class ExportWords
{
    private static readonly Dictionary<string, Func<string>> _fields = new()
    {
        ["id"] = () => PracticeStrings.PracticeEntry,
        ["type"] = () => PracticeStrings.PracticeFacetType,
        ["title"] = () => EditingStrings.EditingTitle,
        ["titleLanguage"] = () => ExportStrings.ExportFieldTitleLanguage,
        ["claim"] = () => EditingStrings.EditingClaim,
        ["summary"] = () => PracticeStrings.PracticeSummary,
        ["questions"] = () => PracticeStrings.PracticeQuestions,
        ["context"] = () => PracticeStrings.PracticeSectionContext,
        ["challenge"] = () => PracticeStrings.PracticeSectionChallenge,
        ["practice"] = () => PracticeStrings.PracticeSectionPractice,
        ["results"] = () => PracticeStrings.PracticeSectionResults,
        ["resources"] = () => PracticeStrings.PracticeSectionResources,
        ["limits"] = () => PracticeStrings.PracticeSectionLimits,
        ["didNotWork"] = () => PracticeStrings.PracticeSectionDidNotWork,
        ["whyItMatters"] = () => PracticeStrings.PracticeCommentaryWhy,
        ["howToStart"] = () => PracticeStrings.PracticeCommentaryStart,
        ["watchFor"] = () => PracticeStrings.PracticeCommentaryWatch,
        ["whenNotToUse"] = () => PracticeStrings.PracticeCommentaryNot,
        ["transfer"] = () => PracticeStrings.PracticeCommentaryTransfer,
        ["safeguards"] = () => PracticeStrings.PracticeCommentarySafeguards,
        ["areas"] = () => PracticeStrings.PracticeFacetArea,
        ["pillars"] = () => PracticeStrings.PracticeFacetPillar,
        ["drivers"] = () => PracticeStrings.PracticeFacetDriver,
        ["themes"] = () => PracticeStrings.PracticeFacetTheme,
        ["topics"] = () => PracticeStrings.PracticeFacetTopic,
        ["agencies"] = () => PracticeStrings.PracticeFacetAgency,
        ["cycleSteps"] = () => PracticeStrings.PracticeFacetCycleStep,
        ["axes"] = () => PracticeStrings.PracticeFacetAxis,
        ["borderTypes"] = () => PracticeStrings.PracticeBorderTypes,
        ["countries"] = () => PracticeStrings.PracticeFacetCountry,
        ["regions"] = () => PracticeStrings.PracticeRegion,
        ["organisations"] = () => PracticeStrings.PracticeFacetOrganisation,
        ["tags"] = () => EditingStrings.EditingTags,
        ["indicators"] = () => PracticeStrings.PracticeIndicators,
        ["evidence"] = () => PracticeStrings.PracticeFacetEvidence,
        ["maturity"] = () => PracticeStrings.PracticeMaturity,
        ["attribution"] = () => PracticeStrings.PracticeAttributionTitle,
        ["sources"] = () => PracticeStrings.PracticeSourcesTitle,
        ["caveats"] = () => PracticeStrings.PracticeCaveats,
        ["originalLanguage"] = () => ExportStrings.ExportFieldOriginalLanguage,
        ["translation"] = () => ExportStrings.ExportFieldTranslation,
        ["version"] = () => ExportStrings.ExportFieldVersion,
        ["published"] = () => ExportStrings.ExportFieldPublished,
        ["updated"] = () => ExportStrings.ExportFieldUpdated,
        ["reviewBy"] = () => PracticeStrings.PracticeReviewBy,
        ["archived"] = () => PracticeStatusWords.Of(PracticeStatus.Archived),
        ["archivedReason"] = () => EditorialStrings.ArchivedReason,
        ["address"] = () => ExportStrings.ExportFieldAddress,
        ["form"] = () => EditingStrings.EditingFormLegend,
        ["versionAddress"] = () => PracticeStrings.PracticePermanent,
        ["part"] = () => ExportStrings.ExportFieldPart,
        ["field"] = () => ExportStrings.ExportFieldName,
        ["language"] = () => ExportStrings.ExportFieldLanguage,
        ["text"] = () => ExportStrings.ExportFieldText,
    };

    private static readonly Dictionary<string, Func<string>> _parts = new()
    {
        [EntryTable.Entry] = () => PracticeStrings.PracticeEntry,
        [EntryTable.Source] = () => ExportStrings.ExportPartSource,
        [EntryTable.Commentary] = () => PracticeStrings.PracticeCommentaryTitle,
        [EntryTable.Classification] = () => ExportStrings.ExportPartClassification,
        [EntryTable.Provenance] = () => ExportStrings.ExportPartProvenance,
    };

    /// <summary>The name of a column or field.</summary>
    public static string Of(string field) => _fields[field]();

    /// <summary>The name of a part of an entry.</summary>
    public static string OfPart(string part) => _parts[part]();
}
