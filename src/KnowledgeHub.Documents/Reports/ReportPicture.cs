namespace KnowledgeHub.Documents.Reports;

/// <summary>A picture, already inspected.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="MediaType">image/png or image/jpeg.</param>
/// <param name="Width">Pixels in a row, at least 1.</param>
/// <param name="Height">Rows, at least 1.</param>
/// <param name="Description">What it shows, for those who do not see it.</param>
public sealed record ReportPicture(
    ReadOnlyMemory<byte> Bytes,
    string MediaType,
    int Width,
    int Height,
    string Description
);
