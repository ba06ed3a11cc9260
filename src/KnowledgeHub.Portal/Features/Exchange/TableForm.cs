namespace KnowledgeHub.Portal.Features.Exchange;

/// <summary>The form that hands a table in.</summary>
public sealed class TableForm
{
    /// <summary>The chosen file.</summary>
    public IFormFile? File { get; set; }
}
