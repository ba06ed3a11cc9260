using KnowledgeHub.Core.Operations;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Layout;

/// <summary>Says on every page that this is a restored copy that nobody has confirmed yet.</summary>
public sealed partial class SafeModeBanner : ComponentBase
{
    [Inject]
    public required ISafeMode SafeMode { get; init; }
}
