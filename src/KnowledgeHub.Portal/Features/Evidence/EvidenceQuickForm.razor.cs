using KnowledgeHub.Core;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Evidence;

/// <summary>Adds an item without a file while an answer is written.</summary>
public sealed partial class EvidenceQuickForm : ComponentBase
{
    private readonly EvidenceForm _form = EvidenceForm.Of(
        new() { Language = ReaderLanguage.Current.Code() },
        0
    );

    [Parameter, EditorRequired]
    public required IReadOnlyList<RuleViolation> Errors { get; set; }

    [Parameter, EditorRequired]
    public required CountryCode Country { get; set; }

    [Parameter]
    public EventCallback<EvidenceForm> OnAdd { get; set; }

    private bool IsLink => _form.Holding == EnumCode<EvidenceHolding>.Of(EvidenceHolding.Link);
}
