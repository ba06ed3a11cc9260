using KnowledgeHub.Core.QueryReport;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Features.QueryReport;

/// <summary>The query report in words and addresses.</summary>
internal static class QueryReportWords
{
    public static string Of(QueryResolution resolution) =>
        resolution switch
        {
            QueryResolution.SynonymAdded => QueryReportStrings.QueryReportSynonymAdded,
            QueryResolution.EntryAdded => QueryReportStrings.QueryReportEntryAdded,
            _ => QueryReportStrings.QueryReportDismissed,
        };

    /// <summary>The address of the task of a text.</summary>
    public static string TaskAddress(string text, Language language) =>
        $"/editing/queries/task?text={Uri.EscapeDataString(text)}&language={language.Code()}";
}
