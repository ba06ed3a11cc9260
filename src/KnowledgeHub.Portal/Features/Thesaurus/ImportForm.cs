namespace KnowledgeHub.Portal.Features.Thesaurus;

/// <summary>The form of an import: first the file, then its text with the order to take it over.</summary>
public sealed class ImportForm
{
    /// <summary>The chosen file.</summary>
    public IFormFile? File { get; set; }

    /// <summary>Text of the file that was shown before.</summary>
    public string? Content { get; set; }
}
