namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>A finished report.</summary>
/// <param name="Name">Name of the file; it names assessment and language, no person.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Bytes">The file.</param>
/// <param name="WithComments">Whether the country's own words are in it.</param>
public sealed record ReportFile(string Name, string MediaType, byte[] Bytes, bool WithComments);
