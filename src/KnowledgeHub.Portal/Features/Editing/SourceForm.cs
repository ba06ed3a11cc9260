namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>One row of the sources being edited; blank strings where nothing is chosen.</summary>
public sealed class SourceForm
{
    public string Document { get; set; } = string.Empty;

    public string Session { get; set; } = string.Empty;

    public string Part { get; set; } = string.Empty;

    /// <summary>Whether nothing was entered: such a row is not kept. A row with a part but no document is, so that no text is lost.</summary>
    public bool IsBlank =>
        string.IsNullOrWhiteSpace(Document)
        && string.IsNullOrWhiteSpace(Session)
        && string.IsNullOrWhiteSpace(Part);
}
