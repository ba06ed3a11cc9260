using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>What an address or a form asks of a report.</summary>
internal static class ReportQuery
{
    /// <summary>Reads the choice; what is missing or unknown is internal, in the reader's language, without comments.</summary>
    /// <param name="mark">Code of the handling mark, possibly null.</param>
    /// <param name="comments">"true" or "on" for the country's own words.</param>
    /// <param name="language">Code of the language, possibly null.</param>
    public static ReportChoice Read(string? mark, string? comments, string? language = null) =>
        new(
            Languages.TryParse(language, out var chosen) ? chosen : ReaderLanguage.Current,
            EnumCode<HandlingMark>.TryParse(mark, out var known) ? known : HandlingMark.Internal,
            comments is "true" or "on"
        );

    /// <summary>The query that asks for a choice; the language is the page's own.</summary>
    public static string Of(ReportChoice choice) =>
        $"?mark={EnumCode<HandlingMark>.Of(choice.Mark)}"
        + (choice.WithComments ? "&comments=true" : string.Empty);
}
