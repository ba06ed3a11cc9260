using KnowledgeHub.Core;
using KnowledgeHub.Core.SecondFactors;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account.Factors;

/// <summary>Makes new recovery codes and shows them, once.</summary>
public sealed partial class RecoveryCodesPage : ComponentBase
{
    private IReadOnlyList<string>? _codes;
    private string? _failure;

    [Inject]
    public required ManageSecondFactors Factors { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private async Task RenewAsync()
    {
        var actor = await CurrentActor.GetAsync();
        var outcome = await Factors.RenewRecoveryCodesAsync(actor, Http?.RequestAborted ?? default);
        if (outcome is Outcome<IReadOnlyList<string>>.Done(var codes))
        {
            _codes = codes;
        }
        else
        {
            _failure = FactorStrings.FactorNone;
        }
    }
}
