using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>What stands where an answer stood that the reader may not see any more.</summary>
public sealed partial class AnswerEnded : ComponentBase
{
    [Inject]
    public required NavigationManager Navigation { get; init; }
}
