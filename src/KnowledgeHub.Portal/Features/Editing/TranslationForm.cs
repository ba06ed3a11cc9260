namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>Title and claim in one language other than the original, being edited.</summary>
public sealed class TranslationForm
{
    public string Title { get; set; } = string.Empty;

    public string Claim { get; set; } = string.Empty;

    /// <summary>Whether a person who knows the language vouches for it.</summary>
    public bool IsReviewed { get; set; }
}
