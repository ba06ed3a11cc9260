using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components.Authorization;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Reads the actor from the authentication state, which static pages and circuits both have, with the rights of now.</summary>
internal sealed class CurrentActor(AuthenticationStateProvider authentication, CurrentRights rights)
    : ICurrentActor
{
    public async Task<Actor> GetAsync() =>
        ActorClaims.Read(
            await rights.OfAsync((await authentication.GetAuthenticationStateAsync()).User)
        );
}
