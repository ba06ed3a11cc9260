namespace KnowledgeHub.Portal.Features.SavedSearches;

/// <summary>The fields of the form that saves or names a search.</summary>
public sealed class SavedSearchForm
{
    public string? Name { get; set; }
}
