using KnowledgeHub.Core.FrameworkDrafts;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.FrameworkDrafts;

/// <summary>What every page on a draft needs.</summary>
/// <param name="Drafts">Reads drafts.</param>
/// <param name="Write">Changes drafts.</param>
/// <param name="Taxonomy">The names of terms.</param>
/// <param name="CurrentActor">Tells who is here.</param>
public sealed record DraftDesk(
    ReadDrafts Drafts,
    WriteDraft Write,
    ITaxonomySource Taxonomy,
    ICurrentActor CurrentActor
);
