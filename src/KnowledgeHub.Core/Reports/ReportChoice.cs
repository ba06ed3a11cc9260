using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Reports;

/// <summary>What is asked for of a report.</summary>
/// <param name="Language">The language of its words.</param>
/// <param name="Mark">How it is to be handled.</param>
/// <param name="WithComments">Whether the country's own words are to be in it, where the reader may see them.</param>
public sealed record ReportChoice(Language Language, HandlingMark Mark, bool WithComments);
