namespace KnowledgeHub.Portal.Features.Attachments;

/// <summary>The form that attaches a file.</summary>
public sealed class UploadForm
{
    /// <summary>The chosen file.</summary>
    public IFormFile? File { get; set; }

    /// <summary>Code of the file's language.</summary>
    public string? Language { get; set; }

    /// <summary>Who holds the rights, and what a reader may do with it.</summary>
    public string? Rights { get; set; }

    /// <summary>Code of who may read it.</summary>
    public string? Sensitivity { get; set; }
}
