namespace KnowledgeHub.Portal.Features.Offline;

/// <summary>The form that hands a file in.</summary>
public sealed class WorkbookForm
{
    /// <summary>The chosen file.</summary>
    public IFormFile? File { get; set; }
}
