using KnowledgeHub.Portal.Features.Account.Factors;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Layout;

/// <summary>Tells somebody who must set up a second factor how many days are left, on every page but the one where it is done.</summary>
public sealed partial class FactorNotice : ComponentBase
{
    private DateTime? _due;

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override void OnInitialized() =>
        _due = Http?.Request.Path.StartsWithSegments(FactorAddress.Security) is false
            ? ActorClaims.TimeOf(Http.User, ActorClaims.FactorDue)
            : null;
}
